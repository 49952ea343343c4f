export { checkLetter } from "./check-letter";
export { summarise } from "./summarise";
export {
  type CheckedWorld,
  type CompanyFact,
  type Place,
  type Violation,
  type ViolationCode,
  violationCodes,
} from "./types";
