import type { JobStatus } from "../../../../engines/jobs";
import type { Language } from "../../../../platform/language";
import { formatPercent } from "../../../../ui/percent";
import { cvSteps } from "../../work/cv-steps";
import { analysisMessages } from "../messages";

type Props = {
  readonly language: Language;
  readonly id: string;
  readonly fileName: string;
  /** It is null in the moment before the job has begun. */
  readonly job: JobStatus | null;
};

/** `/analyses/:id` while the job runs; without scripts the page asks again by itself. */
export function ProgressPage({ language, id, fileName, job }: Props) {
  const texts = analysisMessages[language];
  const { steps, title, bar, leave, selfRefreshing, reconnecting } = texts.progress;
  const progress = job?.progress ?? 0;
  const current = cvSteps.findIndex(({ name }) => name === job?.step);
  return (
    <div class="analyses" data-island="analyses">
      <p>
        <a class="alone" href="/analyses">
          {texts.back}
        </a>
      </p>
      <header class="analyses-head">
        <h1>{title}</h1>
        <p class="lead file-name">{fileName}</p>
      </header>
      <section class="cv-progress" data-job={id} data-language={language} aria-label={title}>
        <progress max={100} value={progress} aria-label={bar}>
          {formatPercent(progress, language)}
        </progress>
        <p class="figures" data-slot="percent">
          {formatPercent(progress, language)}
        </p>
        <ol class="cv-steps">
          {cvSteps.map(({ name }, index) => (
            <li
              data-step={name}
              data-state={stateOf(index, current)}
              aria-current={index === current ? "step" : undefined}
            >
              {steps[name]}
            </li>
          ))}
        </ol>
        <p class="hint" data-slot="connection" hidden>
          {reconnecting}
        </p>
        <p class="hint">{leave}</p>
        <noscript>
          <p class="hint">{selfRefreshing}</p>
        </noscript>
        <p class="visually-hidden" aria-live="polite" data-slot="announcement"></p>
      </section>
    </div>
  );
}

function stateOf(index: number, current: number): "done" | "current" | "todo" {
  if (index === current) return "current";
  return index < current ? "done" : "todo";
}
