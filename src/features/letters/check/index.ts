export { checkLetter } from "./check-letter";
export { givesOrders } from "./gives-orders";
export { summarise } from "./summarise";
export { type CheckedWorld, type CheckedCompanyFact } from "./checked-world";
export {
  type SentencePlace,
  type Violation,
  type ViolationCode,
  violationCodes,
} from "./violation";
export { isFunctionWord } from "../../../engines/grounding/language-of";
export {
  fold,
  indexOfPhrase,
  plain,
  type Token,
  tokensOf,
} from "../../../engines/grounding/tokens";
