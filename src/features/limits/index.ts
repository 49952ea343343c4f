export { addressKeyOf } from "./address-key";
export { type Admission, GenerationLimit } from "./generation-limit";
export { limitRoutes } from "./limit-routes";
export { watchRotation } from "./watch-rotation";
export { RateWindows } from "./rate-windows";
export { limitRuleFor, routeLimits } from "./route-limits";
export { verbWaits } from "./verb-waits";
export { sessionLimit, addressLimit } from "./limiters";
export type { LimitView, Refusal } from "./quota";
