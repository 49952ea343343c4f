import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { AccessStatus, LetterHistory } from "../../api/schemas";
import { GateCard } from "./gate-card";
import { HistoryList } from "./history-list";
import { Island } from "./island";
import { type JobProgress, ProgressCard } from "./progress-card";
import type { Refusal } from "./refusal-notice";
import type { RequestDraft } from "./request-draft";
import { holdOf } from "./request-hold";
import { RequestForm } from "./request-form";
import { UndoNotice } from "./undo-notice";

export type LettersPageProps = {
  readonly language: Language;
  readonly access: AccessStatus;
  readonly history: LetterHistory;
  readonly draft: RequestDraft;
  readonly activeJob: JobProgress | null;
  readonly refusal?: Refusal | undefined;
  readonly deletedId: number | null;
  readonly isInvited: boolean;
};

/** `/letters`: the request, the gate, the job under way, the drawer. */
export function LettersPage(props: LettersPageProps) {
  const { language, access, history, activeJob } = props;
  const texts = letterMessages[language];
  return (
    <Island language={language}>
      <header class="letters-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        {props.isInvited && access.has_access && <p class="welcome">{texts.notice.invited}</p>}
      </header>
      <UndoNotice deletedId={props.deletedId} language={language} />
      <div class="desk">
        <RequestForm
          language={language}
          draft={props.draft}
          hold={holdOf(access)}
          refusal={props.refusal}
        />
        <GateCard access={access} language={language} company={props.draft.company} />
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
      <HistoryList history={history} language={language} />
    </Island>
  );
}
