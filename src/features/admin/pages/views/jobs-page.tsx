import type { Language } from "../../../../platform/language";
import { SelectField } from "../../../../ui/fields";
import { type JobsQuery, JobState, type ListedJob } from "../../../../engines/jobs";
import { adminMessages } from "../messages";
import { Empty, Frame } from "./frame";
import { JobList } from "./job-list";

export type JobsProps = {
  readonly language: Language;
  readonly query: JobsQuery;
  readonly jobs: readonly ListedJob[];
};

/** It is the page `/admin/jobs`. */
export function JobsPage({ language, query, jobs }: JobsProps) {
  const { jobs: title, job: texts, jobStatuses } = adminMessages[language];
  return (
    <Frame language={language} part="jobs" title={title}>
      <form class="filter" action="/admin/jobs" method="get">
        <SelectField
          id="status"
          name="status"
          label={texts.status}
          options={[
            ["", texts.any],
            ...JobState.options.map((state) => [state, jobStatuses[state]] as const),
          ]}
          value={query.status ?? ""}
        />
        <button type="submit">{texts.submit}</button>
      </form>
      {jobs.length === 0 ? (
        <Empty title={texts.none} text={texts.noneText} />
      ) : (
        <JobList jobs={jobs} language={language} />
      )}
      <MoreJobsLink query={query} jobs={jobs} language={language} />
    </Frame>
  );
}

function MoreJobsLink({ query, jobs, language }: JobsProps) {
  const texts = adminMessages[language].job;
  const last = jobs.at(-1);
  const status = query.status === undefined ? {} : { status: query.status };
  const hrefOf = (further: Record<string, string>) =>
    `/admin/jobs?${new URLSearchParams({ ...status, ...further }).toString()}`;
  return (
    <p class="pager">
      {query.before !== undefined && (
        <a class="quiet" href={hrefOf({})}>
          {texts.newest}
        </a>
      )}
      {last && jobs.length === query.limit && (
        <a class="quiet" rel="next" href={hrefOf({ before: String(last.createdAt) })}>
          {texts.older}
        </a>
      )}
    </p>
  );
}
