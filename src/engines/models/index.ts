export {
  askModel,
  doubtfulUsage,
  type ModelAnswer,
  type ModelQuestion,
  modelsOf,
  type ModelUsage,
} from "./ask-model";
export { type ChainModel, keyOf } from "./model-chain";
export { type DaySpending, ModelLedger } from "./model-ledger";
export { getSpending } from "./get-spending";
export { modelLedger } from "./model-ledgers";
