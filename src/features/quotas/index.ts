export { type Admission, GenerationLimit } from "./generation-limit";
export { sessionLimit, addressLimit } from "./limiters";
export type { LimitView, QuotaRefusal } from "./quota";
