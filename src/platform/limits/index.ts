export { addressKeyOf } from "./address-key";
export { forgiveAttempts, requireAttempt } from "./attempts";
export { limitPages, limitRoutes } from "./limit-routes";
export { watchRotation } from "./watch-rotation";
export { RateWindows } from "./rate-windows";
export { DEFAULT_RATE, limitRuleFor } from "./route-limits";
