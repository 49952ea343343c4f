import type { AppError } from "../../../../platform/errors";
import type { Language } from "../../../../platform/language";
import { FormRefusal } from "../../../../ui/form";
import { letterMessages } from "../messages";

type Props = {
  /** Null for the empty refusal, which the browser module copies and fills. */
  readonly error: AppError | null;
  readonly language: Language;
};

/** Why the letters were refused, and the ways on: once more, or to the job that stands in the way. */
export function RequestRefusal({ error, language }: Props) {
  const texts = letterMessages[language].refusal;
  const jobId = error?.fields["job_id"];
  return (
    <FormRefusal error={error} language={language}>
      <p class="actions">
        <button
          type="submit"
          class="quiet"
          form="request"
          data-slot="retry"
          hidden={error?.status !== 429}
        >
          {texts.retry}
        </button>
        <a
          class="quiet"
          href={jobId === undefined ? "/letters" : `/letters/jobs/${jobId}`}
          data-slot="job"
          hidden={jobId === undefined}
        >
          {texts.activeJob}
        </a>
        <a class="quiet" href="/letters" data-slot="reload" hidden>
          {texts.reload}
        </a>
      </p>
    </FormRefusal>
  );
}
