import type { FormState } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { GenerateLetters } from "../../api/request-schema";
import type { AccessStatus, LetterHistory } from "../../api/schemas";
import type { DrawerQuery } from "./drawer-search";
import { GateCard } from "./gate-card";
import { HistoryList } from "./history-list";
import { Island } from "./island";
import { KeptRequest } from "./kept-request";
import { type JobProgress, ProgressCard } from "./progress-card";
import { holdOf } from "./request-hold";
import { RequestForm } from "./request-form";
import { type Undoable, UndoNotice } from "./undo-notice";

export type LettersPageProps = {
  readonly language: Language;
  readonly access: AccessStatus;
  readonly history: LetterHistory;
  readonly form: FormState;
  readonly activeJob: JobProgress | null;
  readonly query: DrawerQuery;
  readonly undoable: Undoable | null;
  readonly isInvited: boolean;
  /** The request that was kept while the gate was closed. */
  readonly kept: GenerateLetters | null;
  readonly invitationForm: FormState;
  readonly ownerEmail: string;
};

/** `/letters`: the request, the gate, the job under way, the drawer. */
export function LettersPage(props: LettersPageProps) {
  const { language, access, history, form, activeJob, kept } = props;
  const texts = letterMessages[language];
  const hold = holdOf(access);
  return (
    <Island language={language}>
      <header class="letters-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {props.isInvited && access.has_access && <p class="welcome">{texts.notice.invited}</p>}
      </header>
      <UndoNotice undoable={props.undoable} language={language} />
      {kept && access.has_access && (
        <KeptRequest kept={kept} canBegin={hold === null} language={language} />
      )}
      <div class="desk">
        <GateCard
          access={access}
          language={language}
          company={form.values["company_name"] ?? ""}
          kept={kept}
          invitationForm={props.invitationForm}
          ownerEmail={props.ownerEmail}
        />
        <RequestForm language={language} form={form} hold={hold} />
      </div>
      <div class="stage" data-region="stage">
        {activeJob && <ProgressCard job={activeJob} language={language} />}
        {activeJob?.id && (
          <noscript>
            <p>
              <a href={`/letters/jobs/${activeJob.id}`}>{texts.progress.follow}</a>
            </p>
          </noscript>
        )}
      </div>
      <HistoryList history={history} query={props.query} language={language} />
    </Island>
  );
}
