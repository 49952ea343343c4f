export { askModel, type ModelAnswer, modelsOf, type ModelUsage } from "./ask-model";
export type { ChainModel } from "./model-chain";
export { ModelLedger } from "./model-ledger";
export { getSpending } from "./get-spending";
export { modelLedger } from "./model-ledgers";
