import type { JobRow } from "../stored-state";
import type { Verdict } from "../verdict";
import type { AnalysisRow, CvEvidence, PersonEnd } from "./cv-evidence";

/** It judges a run without a margin. Every promise that what is stored does not bear out is one violation. */
export function judgeCvs(evidence: CvEvidence): Verdict {
  const { people, rows, jobs, cut, kills } = evidence;
  const accepted = people.flatMap((person) => person.accepted);
  const links = people.flatMap(({ noticeLinks }) => noticeLinks);
  const [lost, doubled] = [lostCvs(evidence), doubledCvs(evidence)];
  const unopened = unopenedRows(evidence);
  return {
    figures: {
      kills,
      "accepted (202)": accepted.length,
      "cut requests": cut,
      "of these analysed": jobs.length - new Set(accepted).size,
      "of these left without a job": unopened.length,
      analyses: rows.filter(({ status }) => status === "completed").length,
      "failed, refunded": jobs.filter(({ status }) => status === "failed").length,
      lost: lost.length,
      doubled: doubled.length,
      "counted in all months": people.reduce((sum, { used }) => sum + used, 0),
      notices: links.length,
    },
    violations: [
      ...lost,
      ...doubled,
      ...people.flatMap((person) => wrongQuota(person, evidence)),
      ...wrongObjects(evidence),
      ...surplus(evidence),
    ],
  };
}

type Stored = Pick<CvEvidence, "rows" | "jobs">;

const jobsById = ({ jobs }: Stored) => new Map(jobs.map((job) => [job.id, job]));
const rowsById = ({ rows }: Stored) => new Map(rows.map((row) => [row.id, row]));

/**
 * Each accepted CV has an analysis that its job has finished; so has each whose answer was cut after its job was opened. The
 * product gives up a file during which two runs have died, says so, and does not count it.
 */
function lostCvs(evidence: CvEvidence): string[] {
  const [rows, jobs] = [rowsById(evidence), jobsById(evidence)];
  const accepted = evidence.people.flatMap((person) => person.accepted);
  const ids = new Set([...accepted, ...jobs.keys()]);
  return [...ids].flatMap((id) => {
    const [row, job] = [rows.get(id), jobs.get(id)];
    if (isWhole(row, job) || isGivenUp(row, job)) return [];
    return [`lost: CV ${id} is ${row?.status}, its job ${job?.status}: ${job?.error}`];
  });
}

const isWhole = (row: AnalysisRow | undefined, job: JobRow | undefined) =>
  row?.status === "completed" &&
  row.score !== null &&
  job?.status === "completed" &&
  job.result_id === row.id &&
  job.owner_id === row.owner_id;

const isGivenUp = (row: AnalysisRow | undefined, job: JobRow | undefined) =>
  row?.status === "failed" &&
  row.error_code === "CV_TOO_COMPLEX" &&
  job?.status === "failed" &&
  job.error === row.error_code;

/** Each file was its own, so that an id accepted twice, or told other than once, is work done twice or never. */
function doubledCvs({ people, jobs }: CvEvidence): string[] {
  const accepted = people.flatMap((person) => person.accepted);
  const links = people.flatMap(({ noticeLinks }) => noticeLinks);
  const told = new Map<string, number>();
  for (const link of links) told.set(link, (told.get(link) ?? 0) + 1);
  return [
    ...(new Set(accepted).size === accepted.length ? [] : ["doubled: one id was accepted twice"]),
    ...jobs.flatMap(({ id, status }) => {
      const times = told.get(`/analyses/${id}`) ?? 0;
      return times === (status === "completed" ? 1 : 0)
        ? []
        : [`doubled: CV ${id} was told ${times} times`];
    }),
  ];
}

/** The month counts what was analysed for its person, and nothing else. */
function wrongQuota({ accepted, used }: PersonEnd, evidence: CvEvidence): string[] {
  const rows = rowsById(evidence);
  const owner = rows.get(accepted[0] ?? "")?.owner_id;
  const due = evidence.jobs.filter(
    ({ owner_id, status }) => owner_id === owner && status === "completed",
  ).length;
  return owner !== undefined && used === due
    ? []
    : [`quota: ${owner} counts ${used} instead of ${due}`];
}

/** A whole analysis has its file and its reading. What a cut request has left is swept in the night. */
function wrongObjects({ rows, keys }: CvEvidence): string[] {
  const stored = new Set(keys);
  return rows
    .filter(({ status }) => status === "completed")
    .flatMap(({ id }) => [`cvs/${id}/file`, `cvs/${id}/reading.json`])
    .filter((key) => !stored.has(key))
    .map((key) => `missing: ${key}`);
}

/** A request that was cut between its row and its job leaves a row that an hourly task calls failed. */
function unopenedRows(evidence: Stored): readonly AnalysisRow[] {
  const jobs = jobsById(evidence);
  return evidence.rows.filter(({ id }) => !jobs.has(id));
}

/** What nobody was told of comes from requests that were cut: there cannot be more of it than of them. */
function surplus({ people, rows, cut }: CvEvidence): string[] {
  const told = new Set(people.flatMap((person) => person.accepted));
  const untold = rows.filter(({ id }) => !told.has(id)).length;
  return untold <= cut ? [] : [`surplus: ${untold} untold CVs of ${cut} cut requests`];
}
