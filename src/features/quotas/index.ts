export { addressKeyOf } from "../../platform/limits/address-key";
export { type Admission, GenerationLimit } from "./generation-limit";
export { limitRoutes } from "../../platform/limits/limit-routes";
export { watchRotation } from "../../platform/limits/watch-rotation";
export { RateWindows } from "../../platform/limits/rate-windows";
export { limitRuleFor, routeLimits } from "../../platform/limits/route-limits";
export { verbWaits } from "../../platform/limits/verb-waits";
export { sessionLimit, addressLimit } from "./limiters";
export type { LimitView, Refusal } from "./quota";
