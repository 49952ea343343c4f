import type { Ctx } from "../../platform/context";
import type { JobKind, JobKinds, JobRun } from "../../platform/job-kind";
import { describeError } from "../../platform/log";
import { whileAlive } from "./heartbeat";
import type { Claim, StepState, WaitState } from "./job-answers";
import { jobLog } from "./job-log";
import { progressWithin, stepOf } from "./step-progress";

/** It ends the job as failed, with a code that is safe to show. */
export class JobFailure extends Error {
  override readonly name = "JobFailure";

  constructor(
    readonly code: string,
    /** It gives the slot back, because the failure is not the person's doing. */
    readonly refund: boolean,
  ) {
    super(code);
  }
}

/** Another run holds the job now, or the job has ended, so any further work of this run would be done twice. */
class LeaseLost extends Error {
  override readonly name = "LeaseLost";
}

/** The job waits for an event or for its next run, and this run has nothing left to do. */
class Parked extends Error {
  override readonly name = "Parked";
}

/** It is one run of one job. It returns quietly when the job has ended, is unknown, parked, or held by another run. */
export async function runJob(ctx: Ctx, jobId: string, kinds: JobKinds): Promise<void> {
  const log = jobLog(ctx.env, jobId);
  const claim = (await log.claim()) as Claim;
  if (!claim.ok) return ctx.log.info("job_not_claimed", { job_id: jobId, reason: claim.code });
  const kind = kinds.find(({ name }) => name === claim.kind);
  if (!kind) return log.fail(claim.lease, { error: "UNKNOWN_KIND", refund: true });
  const { lease } = claim;
  const run = runOf(ctx, kind, { jobId, ...claim });
  try {
    await log.complete(lease, await kind.carryOut(ctx, run));
  } catch (error) {
    if (error instanceof Parked) return ctx.log.info("job_parked", { job_id: jobId });
    if (error instanceof LeaseLost) return ctx.log.warn("job_lease_lost", { job_id: jobId });
    if (error instanceof JobFailure) {
      return log.fail(lease, { error: error.code, refund: error.refund });
    }
    ctx.log.error("job_run_failed", {
      job_id: jobId,
      attempt: claim.attempt,
      error: describeError(error),
    });
    await log.release(lease);
    throw error;
  }
}

type Claimed = Claim & { readonly ok: true; readonly jobId: string };

function runOf(ctx: Ctx, { steps, leaseSeconds }: JobKind, claim: Claimed): JobRun {
  const { jobId, lease, ownerId, attempt, createdAt } = claim;
  const log = jobLog(ctx.env, jobId);
  const renew = () => log.renew(lease);
  let underWay: string | null = null;
  return {
    jobId,
    ownerId,
    attempt,
    createdAt,
    input: JSON.parse(claim.input) as unknown,
    owner: async () => (await log.owner()) ?? ownerId,

    async step(name, options, work) {
      const key = options.attempt === undefined ? name : `${name}:${options.attempt}`;
      const isBinding = stepOf(steps, name).isBinding === true;
      const begun = (await log.begin(lease, { key, isBinding })) as StepState;
      if (begun.state === "lost") throw new LeaseLost();
      if (begun.state === "done") return options.result.parse(JSON.parse(begun.result));
      underWay = name;
      const { state } = begun;
      const result = await whileAlive(renew, leaseSeconds * 1000, () => work(state));
      // An attempt may be followed by others, so it counts for half of its step.
      const { share = options.attempt === undefined ? 1 : 0.5 } = options;
      const progress = progressWithin(steps, name, share);
      const done = { key, name, progress, result: JSON.stringify(result) };
      if (!(await log.finish(lease, done))) throw new LeaseLost();
      return result;
    },

    async progress(share) {
      if (underWay === null) return;
      const progress = progressWithin(steps, underWay, share);
      if (!(await log.report(lease, { name: underWay, progress }))) throw new LeaseLost();
    },

    waive: () => log.waive(lease),

    async waitFor(name, token, { result, wakeAfterMs }) {
      const { progress } = stepOf(steps, name);
      const wake = wakeAfterMs === undefined ? {} : { wakeAt: Date.now() + wakeAfterMs };
      const waited = (await log.wait(lease, { name, token, progress, ...wake })) as WaitState;
      if (waited.state === "lost") throw new LeaseLost();
      if (waited.state !== "done") throw new Parked();
      return result.parse(JSON.parse(waited.result));
    },

    async continueLater() {
      if (!(await log.passOn(lease))) throw new LeaseLost();
      throw new Parked();
    },
  };
}
