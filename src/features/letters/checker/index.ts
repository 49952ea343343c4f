export { checkLetter } from "./check-letter";
export { givesOrders } from "./gives-orders";
export { summarise } from "./summarise";
export {
  type CheckedWorld,
  type CompanyFact,
  type Place,
  type Violation,
  type ViolationCode,
  violationCodes,
} from "./types";
