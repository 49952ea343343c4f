import type { JobWithEvents } from "../../../../engines/jobs";
import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { formatPercent } from "../../../../ui/percent";
import { adminMessages } from "../messages";
import { Frame } from "./frame";
import { JobList } from "./job-list";

export type JobProps = { readonly language: Language; readonly job: JobWithEvents };

/** `/admin/jobs/:id` shows one job with its log. */
export function JobPage({ language, job }: JobProps) {
  const { job: texts } = adminMessages[language];
  return (
    <Frame language={language} part="jobs" title={job.description[language]}>
      <p class="actions">
        <a class="alone" href="/admin/jobs">
          {texts.back}
        </a>
        <a class="quiet" href={`/admin/jobs/${job.id}`}>
          {texts.refresh}
        </a>
      </p>
      <JobList jobs={[job]} language={language} />
      <h2>{texts.log}</h2>
      {job.events.length === 0 ? <p>{texts.noLog}</p> : <Events language={language} job={job} />}
    </Frame>
  );
}

function Events({ language, job }: JobProps) {
  const { jobStatuses } = adminMessages[language];
  return (
    <ol class="drawer rows">
      {job.events.map(({ seq, at, status, step, progress, error }) => {
        const moment = new Date(at).toISOString();
        return (
          <li>
            <div>
              <p class="row-name">
                <code>{step}</code>
                <span class={status === "failed" ? "tag tag-alarm" : "tag"}>
                  {jobStatuses[status]}
                </span>
                {error !== undefined && <code>{error}</code>}
              </p>
              <p class="hint figures">
                {`${seq} · `}
                <time datetime={moment}>{formatMoment(moment, language)}</time>
                {` · ${formatPercent(progress, language)}`}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
