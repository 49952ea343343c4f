import type { ZodType } from "zod";
import type { Ctx } from "../../platform/context";
import { describeError } from "../../platform/log";
import { jobLog } from "./job-logs";
import type { Claim } from "./job-log";

/** Ends the job as failed, with a code that is safe to show. */
export class JobFailure extends Error {
  override readonly name = "JobFailure";

  constructor(
    readonly code: string,
    /** Gives the slot back: the failure is not the person's doing. */
    readonly refund: boolean,
  ) {
    super(code);
  }
}

/** Another run holds the job now; whatever this one still does would be done twice. */
class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

export type StepOptions<T> = {
  /** 0–100, told when the step is done. */
  readonly progress: number;
  /** Of the stored result: what was written by an older version may no longer fit. */
  readonly result: ZodType<T>;
};

/** What a runner sees of the job it carries out. */
export type JobRun = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly input: unknown;
  readonly attempt: number;
  readonly createdAt: number;
  /** Whose the job is by now: a visitor may sign in while it is made. */
  owner(): Promise<string>;
  /**
   * Runs `work` unless an earlier run has done it, and stores its JSON result. `state` is `in_doubt` when an earlier
   * run began it and died: work that must not happen twice then has to take another way.
   */
  step<T>(
    name: string,
    options: StepOptions<T>,
    work: (state: "fresh" | "in_doubt") => Promise<T> | T,
  ): Promise<T>;
};

/** Carries one kind of job to its result's id. Safe to run again at any point: done steps are not repeated. */
export type JobRunner = (ctx: Ctx, run: JobRun) => Promise<string>;
export type JobRunners = Readonly<Record<string, JobRunner>>;

/** One run of one job. Returns quietly when there is nothing to do: ended, unknown, or held by another run. */
export async function runJob(ctx: Ctx, jobId: string, runners: JobRunners): Promise<void> {
  const log = jobLog(ctx.env, jobId);
  const claim = await log.claim();
  if (!claim.ok) return ctx.log.info("job_not_claimed", { job_id: jobId, reason: claim.code });
  const runner = runners[claim.kind];
  if (!runner) return log.fail(claim.lease, { error: "UNKNOWN_KIND", refund: true });
  try {
    await log.complete(claim.lease, await runner(ctx, runOf(ctx, jobId, claim)));
  } catch (error) {
    if (error instanceof LeaseLost) return ctx.log.warn("job_lease_lost", { job_id: jobId });
    if (error instanceof JobFailure) {
      return log.fail(claim.lease, { error: error.code, refund: error.refund });
    }
    ctx.log.error("job_run_failed", {
      job_id: jobId,
      attempt: claim.attempt,
      error: describeError(error),
    });
    await log.release(claim.lease);
    throw error;
  }
}

function runOf(ctx: Ctx, jobId: string, claim: Claim & { ok: true }): JobRun {
  const log = jobLog(ctx.env, jobId);
  const { lease, ownerId, attempt, createdAt } = claim;
  return {
    jobId,
    ownerId,
    attempt,
    createdAt,
    input: JSON.parse(claim.input) as unknown,
    owner: async () => (await log.owner()) ?? ownerId,
    async step(name, { progress, result: schema }, work) {
      const begun = await log.begin(lease, name);
      if (begun.state === "lost") throw new LeaseLost();
      if (begun.state === "done") return schema.parse(JSON.parse(begun.result));
      const result = await work(begun.state);
      const isOurs = await log.finish(lease, { name, progress, result: JSON.stringify(result) });
      if (!isOurs) throw new LeaseLost();
      return result;
    },
  };
}
