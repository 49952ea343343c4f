import type { Language } from "../../../../platform/language";
import { formatMoment } from "../../../../ui/dates";
import { formatDuration } from "../../../../ui/duration";
import type { ListedJob } from "../../../../engines/jobs";
import { adminMessages } from "../messages";

type Props = { readonly jobs: readonly ListedJob[]; readonly language: Language };

/** The newest job is first; a failed one can be started again. */
export function JobList({ jobs, language }: Props) {
  return (
    <ul class="drawer rows">
      {jobs.map((job) => (
        <JobLine job={job} language={language} />
      ))}
    </ul>
  );
}

function JobLine({ job, language }: { readonly job: ListedJob; readonly language: Language }) {
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
          {job.kind}
          <span class={job.status === "failed" ? "tag tag-alarm" : "tag"}>
            {jobStatuses[job.status]}
          </span>
          {job.error !== null && <code>{job.error}</code>}
        </p>
        <p class="hint figures">
          <time datetime={created}>{formatMoment(created, language)}</time>
          {" · "}
          {job.userId === null ? (
            texts.visitor
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
