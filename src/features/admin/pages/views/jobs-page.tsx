import type { Language } from "../../../../platform/language";
import { InputField, SelectField } from "../../../../ui/fields";
import { type JobsQuery, JobState, type DescribedJob } from "../../../../engines/jobs";
import { adminMessages } from "../messages";
import { Empty, Frame } from "./frame";
import { JobList } from "./job-list";

export type JobsProps = {
  readonly language: Language;
  readonly query: JobsQuery;
  readonly jobs: readonly DescribedJob[];
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
        <InputField
          id="job-id"
          name="id"
          type="search"
          label={texts.id}
          autocapitalize="none"
          spellcheck={false}
          maxlength={100}
        />
        <div class="actions">
          <button type="submit">{texts.submit}</button>
          <a class="quiet" href={hrefOf(query)}>
            {texts.refresh}
          </a>
        </div>
      </form>
      {jobs.length === 0 ? (
        <Empty title={texts.none} text={texts.noneText} />
      ) : (
        <JobList jobs={jobs} language={language} retryForm={RETRY_FORM} />
      )}
      {jobs.some(({ status }) => status === "failed") && (
        <form id={RETRY_FORM} action="/admin/jobs/retry" method="post">
          <button type="submit" class="quiet">
            {texts.retryChosen}
          </button>
        </form>
      )}
      <MoreJobsLink query={query} jobs={jobs} language={language} />
    </Frame>
  );
}

const RETRY_FORM = "retry-jobs";

/** The same list, and by default the same part of it. */
function hrefOf(
  { status, before }: JobsQuery,
  further: Readonly<Record<string, string>> = before === undefined
    ? {}
    : { before: String(before) },
): string {
  const query = new URLSearchParams({ ...(status && { status }), ...further }).toString();
  return query === "" ? "/admin/jobs" : `/admin/jobs?${query}`;
}

function MoreJobsLink({ query, jobs, language }: JobsProps) {
  const texts = adminMessages[language].job;
  const last = jobs.at(-1);
  return (
    <p class="pager">
      {query.before !== undefined && (
        <a class="quiet" href={hrefOf(query, {})}>
          {texts.newest}
        </a>
      )}
      {last && jobs.length === query.limit && (
        <a class="quiet" rel="next" href={hrefOf(query, { before: String(last.createdAt) })}>
          {texts.older}
        </a>
      )}
    </p>
  );
}
