export { fittingEngines, knowsLanguage, partLimits, takesPart } from "./choose-engine";
export { MODEL_HEAD_BYTES, type ModelProblem, readModelHead } from "./read-model-head";
export {
  findSpeechModel,
  MODEL_DESCRIPTION_KEY,
  modelKey,
  MOST_MODEL_BYTES,
  type SpeechModel,
} from "./speech-model";
export { reserveSpeech, settleSpeech, SpeechReserved } from "./speech-spending";
export { heardWordsOf } from "./heard-words-of";
