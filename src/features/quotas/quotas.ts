import type { Config } from "../../platform/config";
import type { Ctx } from "../../platform/context";
import type { SlotAddress } from "../../platform/job-kind";
import type { Plan } from "../../platform/plan";
import { addressLimit, type Admission, ownerLimit } from "./generation-limit";
import { planOf } from "./plans/plan-of";
import type { QuotaRules, QuotaView, QuotaWindow } from "./quota";

/** It limits what a feature makes, by the owner's plan and by the client's address. */
export type Quota = {
  /** It is unique in the product, and stored with the counts. */
  readonly name: string;
  readonly ofOwner: (config: Config, plan: Plan) => QuotaRules;
  /** A better plan allows more. */
  readonly followsPlan?: true;
  readonly ofAddress?: (config: Config) => QuotaRules;
};

/** It counts analyses of CVs by the month. */
export const ANALYSES_QUOTA = "cv-analyses";

type QuotaRequest = {
  readonly ownerId: string;
  readonly jobId: string;
  readonly addressKey: string;
  /** It is how much of the quota the job is expected to use. */
  readonly amount?: number;
};

/**
 * It admits or refuses a job in one turn. An unconfirmed reservation gives itself back. The plan is read only once the free
 * one is used up, so that most requests do not wait for it.
 */
export async function reserveQuota(
  ctx: Ctx,
  quota: Quota,
  request: QuotaRequest,
): Promise<Admission> {
  const admission = await reserveUnder(ctx, quota, { ...request, plan: "free" });
  const isUsedUp = !admission.ok && admission.refusal.code === "LIMIT_REACHED";
  if (!isUsedUp || admission.limitedBy !== "owner" || !quota.followsPlan) return admission;
  const plan = await planOf(ctx, request.ownerId);
  return plan === "free" ? admission : reserveUnder(ctx, quota, { ...request, plan });
}

async function reserveUnder(
  ctx: Ctx,
  quota: Quota,
  request: QuotaRequest & { readonly plan: Plan },
): Promise<Admission> {
  const { ownerId, jobId, addressKey, plan, amount = 1 } = request;
  const rules = quota.ofOwner(ctx.config, plan);
  const addressRules = quota.ofAddress?.(ctx.config);
  return (await ownerLimit(ctx.env, ownerId).reserve(
    { quota: quota.name, jobId, amount, rules },
    addressRules ? { key: addressKey, rules: addressRules } : null,
  )) as Admission;
}

/** It returns what an owner has used of a quota, and how long until they may ask again. */
export async function viewQuota(
  ctx: Ctx,
  quota: Pick<Quota, "name">,
  { ownerId, window = "day" }: { ownerId: string; window?: QuotaWindow },
): Promise<QuotaView> {
  return ownerLimit(ctx.env, ownerId).view(quota.name, window);
}

type Settlement = Pick<QuotaRequest, "ownerId" | "jobId" | "addressKey"> & {
  readonly amount: number;
};

/** It replaces the reserved amount with what the job has used. It is safe to repeat. */
export async function settleQuota(ctx: Ctx, quota: Quota, settlement: Settlement): Promise<void> {
  const { jobId, amount } = settlement;
  await Promise.all(limitsOf(ctx, quota, settlement).map((limit) => limit.settle(jobId, amount)));
}

/** It gives back what was counted for a job, whether or not the job has ended. It is safe to repeat. */
export async function refundQuota(
  ctx: Ctx,
  quota: Quota,
  settlement: Omit<Settlement, "amount">,
): Promise<void> {
  const { jobId } = settlement;
  await Promise.all(
    limitsOf(ctx, quota, settlement).map((limit) => limit.release(jobId, { refund: true })),
  );
}

const limitsOf = (
  { env }: Ctx,
  quota: Quota,
  { ownerId, addressKey }: Omit<Settlement, "amount">,
) =>
  quota.ofAddress
    ? [ownerLimit(env, ownerId), addressLimit(env, addressKey)]
    : [ownerLimit(env, ownerId)];

/** These objects hold the slots of a quota's jobs, for the kind of job to declare. */
export function quotaSlots(
  quota: Quota,
  { addressKey }: { readonly addressKey: string },
): readonly SlotAddress[] {
  const binding = "GENERATION_LIMITS";
  const owners = { binding, name: "session:{owner}" };
  return quota.ofAddress ? [owners, { binding, name: `address:${addressKey}` }] : [owners];
}
