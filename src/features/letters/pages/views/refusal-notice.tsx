import * as z from "zod";
import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { letterMessages } from "../messages";
import { Countdown } from "./countdown";

/** A refusal as the page shows it. */
export type Refusal = {
  readonly title: string;
  readonly message?: string | undefined;
  readonly teaser?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  /** Of the job that stands in the way. */
  readonly activeJobId?: string | undefined;
  readonly canRetry: boolean;
  /** Names of the fields at fault: said beside them instead. */
  readonly wrongFields: readonly string[];
};

export function toRefusal(error: AppError, language: Language): Refusal {
  const { job_id: jobId } = error.fields;
  return {
    title: error.title[language],
    // Where the time left ticks beside it, a sentence that stands still would soon say something else.
    message: error.retryAfterSeconds === undefined ? error.advice?.[language] : undefined,
    teaser: error.teaser?.[language],
    retryAfterSeconds: error.retryAfterSeconds,
    activeJobId: typeof jobId === "string" ? jobId : undefined,
    canRetry: error.status === 429 || error.status >= 500,
    wrongFields: error.code === "VALIDATION_ERROR" ? wrongFieldsOf(error) : [],
  };
}

/** Those that the form has a sentence for. */
function wrongFieldsOf({ details }: AppError): readonly string[] {
  const issues = Issues.safeParse(details).data?.issues ?? [];
  const { errors } = letterMessages.fr.form;
  return issues.map(({ field }) => field).filter((field) => Object.hasOwn(errors, field));
}

const Issues = z.object({ issues: z.array(z.object({ field: z.string() })) });

/** Without a refusal: the empty form of it, which the browser module fills. */
export function RefusalNotice({ refusal, language }: { refusal?: Refusal; language: Language }) {
  const texts = letterMessages[language].refusal;
  const { title, message, teaser, retryAfterSeconds, activeJobId, canRetry } = refusal ?? {};
  return (
    <div class="refusal" role="alert" tabindex={-1}>
      <p class="refusal-title" data-slot="title">
        {title}
      </p>
      <p data-slot="message" hidden={!message}>
        {message}
      </p>
      <p class="teaser" data-slot="teaser" hidden={!teaser}>
        {teaser}
      </p>
      <p class="hint" data-slot="wait" hidden={retryAfterSeconds === undefined}>
        {texts.retryIn} <Countdown seconds={retryAfterSeconds ?? 0} />
      </p>
      <p class="actions">
        <button type="submit" class="quiet" form="request" data-slot="retry" hidden={!canRetry}>
          {texts.retry}
        </button>
        <a
          class="quiet"
          href={activeJobId ? `/letters/jobs/${activeJobId}` : "/letters"}
          data-slot="job"
          hidden={!activeJobId}
        >
          {texts.activeJob}
        </a>
        <a class="quiet" href="/letters" data-slot="reload" hidden>
          {texts.reload}
        </a>
      </p>
    </div>
  );
}
