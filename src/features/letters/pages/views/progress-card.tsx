import type { Language } from "../../../../platform/language";
import { formatDuration } from "../../../../ui/duration";
import { formatPercent } from "../../../../ui/percent";
import type { LetterJob } from "../../request/get-letter-job";
import { letterMessages, stepNames } from "../messages";

/** A job on its way; `id` absent in the template that the browser module copies. */
export type JobProgress = {
  readonly id?: string;
  readonly progress: number;
  readonly step: string;
  readonly estimatedTime?: number | undefined;
};

export const toJobProgress = (job: LetterJob): JobProgress => ({
  id: job.job_id,
  progress: job.progress,
  step: job.step,
  estimatedTime: job.estimated_time,
});

type Props = { readonly job: JobProgress; readonly language: Language };

export function ProgressCard({ job, language }: Props) {
  const texts = letterMessages[language].progress;
  const current = stepNames.findIndex((name) => name === job.step);
  return (
    <section class="progress-card" data-job={job.id ?? ""} aria-labelledby="progress-title">
      <h2 id="progress-title" tabindex={-1}>
        {texts.title}
      </h2>
      <p data-slot="message" hidden></p>
      <progress max={100} value={job.progress} aria-label={texts.bar}>
        {formatPercent(job.progress, language)}
      </progress>
      <p class="progress-figures">
        <span class="figures" data-slot="percent">
          {formatPercent(job.progress, language)}
        </span>
        <span class="figures" data-slot="eta">
          {job.estimatedTime !== undefined &&
            `${texts.timeLeft} ${formatDuration(job.estimatedTime)}`}
        </span>
      </p>
      <ol class="steps">
        {stepNames.map((name, index) => (
          <li
            data-step={name}
            data-state={stepState(index, current)}
            aria-current={index === current ? "step" : undefined}
          >
            {texts.steps[name]}
          </li>
        ))}
      </ol>
      <p class="hint" data-slot="connection" hidden>
        {texts.reconnecting}
      </p>
      <p class="hint">{texts.leave}</p>
      <form method="post" action={cancelPath(job.id)} data-cancel-job>
        <button type="submit" class="quiet">
          {texts.cancel}
        </button>
      </form>
      <p class="visually-hidden" aria-live="polite" data-slot="announcement"></p>
    </section>
  );
}

const cancelPath = (jobId = "") => `/letters/jobs/${jobId}/cancel`;

function stepState(index: number, current: number): "done" | "current" | "todo" {
  if (index === current) return "current";
  return index < current ? "done" : "todo";
}
