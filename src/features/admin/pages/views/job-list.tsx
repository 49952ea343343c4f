import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { formatDuration } from "../../../../ui/duration";
import type { DescribedJob } from "../../../../engines/jobs";
import { adminMessages } from "../messages";

type Props = {
  readonly jobs: readonly DescribedJob[];
  readonly language: Language;
  /** It is the id of a form that retries the chosen jobs; without it none can be chosen. */
  readonly retryForm?: string;
};

/** The newest job is first; a failed one can be started again. */
export function JobList({ jobs, language, retryForm }: Props) {
  return (
    <ul class="drawer rows">
      {jobs.map((job) => (
        <JobLine job={job} language={language} retryForm={retryForm} />
      ))}
    </ul>
  );
}

type LineProps = {
  readonly job: DescribedJob;
  readonly language: Language;
  readonly retryForm: string | undefined;
};

function JobLine({ job, language, retryForm }: LineProps) {
  const { job: texts, jobStatuses } = adminMessages[language];
  const created = new Date(job.createdAt).toISOString();
  const facts = [
    texts.attempts(job.attempts),
    ...(job.durationMs === null ? [] : [texts.took(formatDuration(job.durationMs / 1000))]),
  ];
  return (
    <li>
      <div>
        <p class="row-name">
          {retryForm !== undefined && job.status === "failed" && (
            <input
              type="checkbox"
              name="id"
              value={job.id}
              form={retryForm}
              aria-label={texts.choose(job.description[language])}
            />
          )}
          <a href={`/admin/jobs/${job.id}`} aria-label={texts.openLabel(job.description[language])}>
            {job.description[language]}
          </a>
          <span class={job.status === "failed" ? "tag tag-alarm" : "tag"}>
            {jobStatuses[job.status]}
          </span>
          {job.error !== null && <code>{job.error}</code>}
        </p>
        <p class="hint figures">
          <time datetime={created}>{formatMoment(created, language)}</time>
          {" · "}
          {job.userId === null ? (
            job.isOwn ? (
              texts.own
            ) : (
              texts.visitor
            )
          ) : (
            <a href={`/admin/users/${job.userId}`}>{texts.member(job.userId)}</a>
          )}
          {` · ${facts.join(" · ")}`}
        </p>
        <p class="hint row-id">{job.id}</p>
      </div>
      {job.status === "failed" && (
        <form action={`/admin/jobs/${job.id}/retry`} method="post">
          <button type="submit" class="quiet" aria-label={texts.retryLabel(job.id)}>
            {texts.retry}
          </button>
        </form>
      )}
    </li>
  );
}
