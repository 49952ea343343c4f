import type { Config } from "../../platform/config";
import type { Ctx } from "../../platform/context";
import type { SlotAddress } from "../../platform/job-kind";
import { addressLimit, type Admission, ownerLimit } from "./generation-limit";
import type { QuotaRules, QuotaView, QuotaWindow } from "./quota";

/** What a person has signed up for. Everybody is on the first, as long as none can be bought. */
export type Plan = "free" | "premium";

/** What a feature lets be made, and how much of it: by the owner's plan, and by the client's address. */
export type Quota = {
  /** Unique in the product; stored with what is counted. */
  readonly name: string;
  readonly ofOwner: (config: Config, plan: Plan) => QuotaRules;
  readonly ofAddress?: (config: Config) => QuotaRules;
};

type Asked = {
  readonly ownerId: string;
  readonly jobId: string;
  readonly addressKey: string;
  readonly plan?: Plan;
  /** How much of the quota the job is expected to take. */
  readonly amount?: number;
};

/** Admits a job in one turn, or says why not. What is not confirmed in time gives itself back. */
export async function reserveQuota(ctx: Ctx, quota: Quota, asked: Asked): Promise<Admission> {
  const { ownerId, jobId, addressKey, plan = "free", amount = 1 } = asked;
  const rules = quota.ofOwner(ctx.config, plan);
  const addressRules = quota.ofAddress?.(ctx.config);
  return (await ownerLimit(ctx.env, ownerId).reserve(
    { quota: quota.name, jobId, amount, rules },
    addressRules ? { key: addressKey, rules: addressRules } : null,
  )) as Admission;
}

/** What an owner has used of a quota, and how long until they may ask again. */
export async function viewQuota(
  ctx: Ctx,
  quota: Quota,
  { ownerId, window = "day" }: { ownerId: string; window?: QuotaWindow },
): Promise<QuotaView> {
  return ownerLimit(ctx.env, ownerId).view(quota.name, window);
}

type Settlement = Pick<Asked, "ownerId" | "jobId" | "addressKey"> & { readonly amount: number };

/** Counts what a job did take in place of what was reserved for it. Safe to repeat. */
export async function settleQuota(ctx: Ctx, quota: Quota, settlement: Settlement): Promise<void> {
  const { jobId, amount } = settlement;
  await Promise.all(limitsOf(ctx, quota, settlement).map((limit) => limit.settle(jobId, amount)));
}

/** Gives back what was counted for a job, whether or not it has ended. Safe to repeat. */
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

/** The objects that hold the slots of a quota's jobs, for the kind of job to declare. */
export function quotaSlots(
  quota: Quota,
  { addressKey }: { readonly addressKey: string },
): readonly SlotAddress[] {
  const binding = "GENERATION_LIMITS";
  const owners = { binding, name: "session:{owner}" };
  return quota.ofAddress ? [owners, { binding, name: `address:${addressKey}` }] : [owners];
}
