export { addressKeyOf } from "./address-key";
export { limitRoutes } from "./limit-routes";
export { watchRotation } from "./watch-rotation";
export { RateWindows } from "./rate-windows";
export { DEFAULT_RATE, limitRuleFor } from "./route-limits";
