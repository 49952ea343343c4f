export type {
  CaptionEncoding,
  CaptionFormat,
  CaptionProblem,
  CaptionProblemCode,
  CaptionReading,
  CaptionWarning,
  CaptionWarningCode,
  Cue,
  CueHeading,
  TimedWord,
} from "./cue";
export { plainCues, plainSpeaker } from "./cue-text";
export { isLost } from "./lost-captions";
export { readCaptions } from "./reading/read-captions";
export { joinWords, splitWords } from "./word-pieces";
export { readableCues } from "./writing/readable-cues";
export {
  captionMediaTypes,
  type CaptionTextFormat,
  type CaptionWriting,
  writeCaptions,
} from "./writing/write-captions";
export type { TranscriptDocument } from "./writing/write-transcript-docx";

/** The package behind it weighs 87 KB gzipped, which only an export to a word processor needs. */
export const loadTranscriptDocx = () => import("./writing/write-transcript-docx");
