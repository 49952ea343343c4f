export { addressLimit, type Admission, GenerationLimit, ownerLimit } from "./generation-limit";
export { quotaWindowEnd } from "./quota";
export type { QuotaRules, QuotaView, QuotaWindow, QuotaRefusal } from "./quota";
export { dropPlan, dropPlansFrom, holdPlan, type PlanHolding } from "./plans/hold-plan";
export { planOf, quotaInSql, quotaOf, quotasOf } from "./plans/plan-of";
export {
  ANALYSES_QUOTA,
  type Quota,
  quotaSlots,
  refundQuota,
  reserveQuota,
  settleQuota,
  viewQuota,
} from "./quotas";
