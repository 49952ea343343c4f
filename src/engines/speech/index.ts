export { fittingEngines, knowsLanguage, partLimits, takesPart } from "./choose-engine";
export { reserveSpeech, settleSpeech, SpeechReserved } from "./speech-spending";
export { heardWordsOf } from "./heard-words-of";
