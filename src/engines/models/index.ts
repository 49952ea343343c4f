export {
  askModel,
  doubtfulUsage,
  type ModelAnswer,
  type ModelQuestion,
  modelsOf,
} from "./ask-model";
export { askOnce, type ModelOutcome, type ModelTask } from "./ask-once";
export { type ChainModel, keyOf } from "./model-chain";
export { type DaySpending, ModelLedger, modelLedger } from "./model-ledger";
export { ModelUsage } from "./model-usage";
export { getSpending } from "./get-spending";
