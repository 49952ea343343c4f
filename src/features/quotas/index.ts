export { addressLimit, type Admission, GenerationLimit, ownerLimit } from "./generation-limit";
export type { QuotaRules, QuotaView, QuotaWindow, QuotaRefusal } from "./quota";
export {
  type Plan,
  type Quota,
  quotaSlots,
  refundQuota,
  reserveQuota,
  settleQuota,
  viewQuota,
} from "./quotas";
