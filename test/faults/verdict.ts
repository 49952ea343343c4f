import type { JobEvent } from "../../src/engines/jobs/job-status";
import type { Attempt, Outcome } from "./load";
import type { ModelCall } from "./model-calls";
import type { JobRow, LetterRow, StoredState } from "./stored-state";

/** One life of the server: from its first answer to the kill, in Unix milliseconds. The last one was not cut short. */
export type Life = { readonly upAt: number; readonly killedAt: number };

export type Evidence = {
  readonly journal: readonly Attempt[];
  /** Every job's whole log, as its owner reads it in the end. */
  readonly logs: ReadonlyMap<string, readonly JobEvent[]>;
  /** `daily_used` that each session is told in the end. */
  readonly quotaUsed: ReadonlyMap<string, number>;
  /** The limiter of the client address counts this many in the end. */
  readonly addressUsed: number;
  /** Jobs that had not ended when enough time had passed; a restart may wake them later. */
  readonly overdue: readonly JobRow[];
  readonly stored: StoredState;
  /** Every call of a model that reached its endpoint. */
  readonly calls: readonly ModelCall[];
  readonly lives: readonly Life[];
};

export type Verdict = {
  readonly figures: Readonly<Record<string, string | number>>;
  readonly violations: readonly string[];
};

/** Judges a run. Every promise that the journal and what is stored do not bear out is one violation. */
export function judge(evidence: Evidence): Verdict {
  const { journal, stored } = evidence;
  const accepted = journal.flatMap(({ outcome }) => (isAccepted(outcome) ? [outcome.jobId] : []));
  const violations = [
    ...lostJobs(accepted, stored),
    ...unfinishedJobs(evidence),
    ...doubledJobs(evidence),
    ...surplusJobs(evidence),
    ...wrongQuotas(evidence),
    ...wrongPdfs(stored),
    ...repeatedCalls(evidence),
  ];
  const count = (status: JobRow["status"]) => stored.jobs.filter((job) => job.status === status);
  const recoveries = recoveryTimesMs(evidence).toSorted((a, b) => a - b);
  const unanswered = journal.filter(({ outcome }) => outcome === "unanswered").length;
  const figures = {
    kills: evidence.lives.length - 1,
    "accepted (202)": accepted.length,
    "cut requests": unanswered,
    "of these accepted": stored.jobs.length - new Set(accepted).size,
    completed: count("completed").length,
    "failed, refunded": count("failed").length,
    lost: lostJobs(accepted, stored).length + unfinishedJobs(evidence).length,
    doubled: doubledJobs(evidence).length,
    "calls of models": evidence.calls.length,
    "of these hit by a kill": hitCalls(evidence).length,
    "letters by models": `${Math.round(shareByModels(stored) * 100)} %`,
    "jobs hit by a kill": recoveries.length,
    "recovery p50": seconds(quantile(recoveries, 0.5)),
    "recovery p95": seconds(quantile(recoveries, 0.95)),
  };
  return { figures, violations };
}

const isAccepted = (outcome: Outcome) => typeof outcome === "object";

function lostJobs(accepted: readonly string[], { jobs }: StoredState): string[] {
  const known = new Set(jobs.map(({ id }) => id));
  return accepted
    .filter((jobId) => !known.has(jobId))
    .map((jobId) => `lost: job ${jobId} was accepted and is nowhere`);
}

function unfinishedJobs({ overdue, stored }: Evidence): string[] {
  const never = stored.jobs.filter(({ ended_at }) => ended_at === null);
  return [...new Map([...overdue, ...never].map((job) => [job.id, job])).values()].map(
    ({ id, status }) => `unfinished: job ${id} was still ${status}`,
  );
}

/** One pair per completed job, and a log in which every step is done once and the end comes once, last. */
function doubledJobs({ stored, logs }: Evidence): string[] {
  const pairs = groupBy(stored.letters, ({ job_id }) => job_id);
  return stored.jobs.flatMap((job) => {
    const pairsOfJob = pairs.get(job.id) ?? [];
    const isPaired =
      job.status === "completed"
        ? pairsOfJob.length === 1 && String(pairsOfJob[0]?.id) === job.result_id
        : pairsOfJob.length <= 1;
    return [
      ...(isPaired ? [] : [`doubled: ${job.status} job ${job.id} has ${pairsOfJob.length} pairs`]),
      ...logFaults(job, logs.get(job.id) ?? []),
    ];
  });
}

function logFaults(job: JobRow, log: readonly JobEvent[]): string[] {
  // A step may report its progress several times, and each of them once.
  const steps = log.map(({ step, progress, status }) =>
    status === "failed" ? "end" : `${step} ${progress}`,
  );
  const faults = [
    log.some(({ seq }, index) => seq !== index + 1) && "its log has a gap",
    new Set(steps).size !== steps.length && `a step was done twice: ${steps.join(" ")}`,
    log.at(-1)?.status !== job.status && `its log ends as ${log.at(-1)?.status}`,
  ];
  return faults
    .filter((fault) => fault !== false)
    .map((fault) => `doubled: job ${job.id}: ${fault}`);
}

/** A job that nobody was told of is one whose request was cut: there cannot be more of them than such requests. */
function surplusJobs({ journal, stored }: Evidence): string[] {
  const told = new Set(
    journal.flatMap(({ outcome }) => (isAccepted(outcome) ? outcome.jobId : [])),
  );
  const untold = groupBy(
    stored.jobs.filter(({ id }) => !told.has(id)),
    ({ owner_id }) => owner_id,
  );
  const cut = groupBy(
    journal.filter(({ outcome }) => outcome === "unanswered"),
    ({ session }) => session,
  );
  return [...untold].flatMap(([session, jobs]) => {
    const possible = cut.get(session)?.length ?? 0;
    return jobs.length > possible
      ? [`surplus: session ${session} has ${jobs.length} untold jobs of ${possible} cut requests`]
      : [];
  });
}

/** A slot for each completed job and none for anything else, for every session and for the address they share. */
function wrongQuotas({ stored, quotaUsed, addressUsed }: Evidence): string[] {
  const completed = stored.jobs.filter(({ status }) => status === "completed");
  const bySession = groupBy(completed, ({ owner_id }) => owner_id);
  const wrong = [...quotaUsed].flatMap(([session, used]) => {
    const due = bySession.get(session)?.length ?? 0;
    return used === due ? [] : [`quota: session ${session} counts ${used} instead of ${due}`];
  });
  return addressUsed === completed.length
    ? wrong
    : [...wrong, `quota: the address counts ${addressUsed} instead of ${completed.length}`];
}

/** Three PDFs for every completed job, none that belongs to nobody. */
function wrongPdfs({ jobs, letters, pdfKeys }: StoredState): string[] {
  const stored = new Set(pdfKeys);
  const completed = new Set(
    jobs.filter(({ status }) => status === "completed").map(({ id }) => id),
  );
  const missing = letters
    .filter(({ job_id }) => completed.has(job_id))
    .flatMap(pathsOf)
    .filter((path) => !stored.has(path));
  const owned = new Set(letters.flatMap(pathsOf));
  const orphans = pdfKeys.filter((key) => !owned.has(key));
  return [
    ...missing.map((path) => `PDF missing: ${path}`),
    ...orphans.map((key) => `PDF of nobody: ${key}`),
  ];
}

const pathsOf = (letter: LetterRow) => [
  letter.pdf_motivation_path,
  letter.pdf_anti_motivation_path,
  letter.pdf_dual_path,
];

/** A model is asked once for one step of one job, and never namelessly. */
function repeatedCalls({ calls }: Evidence): string[] {
  return [...groupBy(calls, ({ id }) => id)].flatMap(([id, { length }]) => {
    if (id === "") return [`calls: ${length} calls of a model say not what for`];
    return length > 1 ? [`calls: ${id} was made ${length} times`] : [];
  });
}

const hitCalls = ({ calls, lives }: Evidence) =>
  calls.filter(({ from, to }) => lives.some(({ killedAt }) => from <= killedAt && killedAt < to));

function shareByModels({ letters }: StoredState): number {
  const writers = letters.flatMap(({ ai_models: models }) => models);
  return writers.filter((writer) => writer !== "built-in").length / writers.length;
}

/** From the server's first answer after the last kill that hit a job to the end of that job. */
function recoveryTimesMs({ stored, lives }: Evidence): number[] {
  return stored.jobs.flatMap(({ created_at, ended_at }) => {
    if (ended_at === null) return [];
    const hit = lives.findLastIndex(
      ({ killedAt }) => created_at <= killedAt && killedAt < ended_at,
    );
    const upAgainAt = lives[hit + 1]?.upAt;
    return hit < 0 || upAgainAt === undefined ? [] : [Math.max(0, ended_at - upAgainAt)];
  });
}

function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  return Map.groupBy(values, keyOf);
}

const quantile = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];

const seconds = (ms: number | undefined) =>
  ms === undefined ? "–" : `${(ms / 1000).toFixed(1)} s`;
