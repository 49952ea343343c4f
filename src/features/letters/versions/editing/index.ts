export { type FlaggedSentence, flagsBySentence } from "./flags-by-sentence";
export { editLetter } from "./edit-letter";
export {
  joinParagraphs,
  cleanLine,
  type LetterText,
  paragraphsOf,
  textOfLetter,
} from "./letter-text";
export { type EditWorld, type Flag, reviewLetter } from "./review-pair";
export { type Range, sentenceRanges } from "./sentence-ranges";
export { splitSentences } from "./split-sentences";
