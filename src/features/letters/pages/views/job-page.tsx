import { emptyForm } from "../../../../platform/form";
import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import type { AccessStatus } from "../../api/schemas";
import { Island } from "./island";
import { type JobProgress, ProgressCard } from "./progress-card";
import { holdOf } from "./request-hold";
import { RequestForm } from "./request-form";

type Props = { readonly job: JobProgress; readonly language: Language };

/** `/letters/jobs/:jobId` while it runs; without scripts the page asks again by itself. */
export function RunningJobPage({ job, language }: Props) {
  const texts = letterMessages[language];
  return (
    <Island language={language}>
      <header class="letters-head">
        <h1>{texts.title}</h1>
      </header>
      <div class="stage" data-region="stage">
        <ProgressCard job={job} language={language} />
        <noscript>
          <p class="hint">{texts.progress.selfRefreshing}</p>
        </noscript>
      </div>
    </Island>
  );
}

type FailedProps = {
  readonly title: string;
  readonly message: string;
  readonly access: AccessStatus;
  readonly language: Language;
};

/** A job that ended without letters: why, and the form to try again. */
export function FailedJobPage({ title, message, access, language }: FailedProps) {
  return (
    <Island language={language}>
      <header class="letters-head">
        <h1>{title}</h1>
        <p class="lead">{message}</p>
      </header>
      <div class="desk">
        <RequestForm language={language} form={emptyForm} hold={holdOf(access)} />
      </div>
      <div class="stage" data-region="stage"></div>
    </Island>
  );
}
