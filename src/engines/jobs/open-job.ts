import type { Ctx } from "../../platform/context";
import type { JobKind } from "../../platform/job-kind";
import { jobLog } from "./job-log";
import type { JobOrder } from "./job-record";

type Opening<Input> = {
  readonly jobId: string;
  readonly ownerId: string;
  readonly input: NoInfer<Input>;
  /** It is the client's key, where the kind has slots; without it the job is not counted. */
  readonly addressKey?: string;
};

/**
 * It hands a job over: from here on the job ends as completed or failed. It returns false when its reservation had lapsed.
 */
export async function openJob<Input>(
  ctx: Ctx,
  kind: JobKind<Input>,
  opening: Opening<Input>,
): Promise<boolean> {
  return jobLog(ctx.env, opening.jobId).open(orderOf(kind, opening));
}

/** It stores a job that needs no work, because its result exists already. */
export async function openCompletedJob<Input>(
  ctx: Ctx,
  kind: JobKind<Input>,
  { resultId, ...opening }: Opening<Input> & { readonly resultId: string },
): Promise<void> {
  await jobLog(ctx.env, opening.jobId).openCompleted(orderOf(kind, opening), resultId);
}

export function orderOf<Input>(kind: JobKind<Input>, opening: Opening<Input>): JobOrder {
  const { jobId, ownerId, input, addressKey } = opening;
  return {
    jobId,
    kind: kind.name,
    ownerId,
    input: JSON.stringify(input),
    slots: addressKey === undefined ? [] : (kind.slots?.({ addressKey }) ?? []),
    leaseMs: kind.leaseSeconds * 1000,
    deadlineMs: kind.deadlineSeconds * 1000,
    expectedMs: kind.expectedSeconds * 1000,
  };
}
