export { type Admission, GenerationLimit } from "./generation-limit";
export { sessionLimit, addressLimit } from "./limiters";
export type { LimitView, Refusal } from "./quota";
