export { alignEdit, type AlignedEdit } from "./align-edit";
export { mergeSegments, moveSegmentBorder, moveWordBoundary, splitSegment } from "./edit-segments";
export { type HitPlace, replaceText, type TextReplacement } from "./replace-text";
export { segmentWords } from "./segment-words";
export { cuesFromSegments, segmentsFromCues } from "./segments-from-cues";
export { type HeardChunk, stitchChunks } from "./stitch-chunks";
export { type TextHit, textHits, type TextQuery } from "./text-hits";
export { type HeardWord, segmentText, type TranscriptSegment } from "./transcript-segment";
export { spelledAs } from "./spelled-as";
export { typedAlong } from "./typed-along";
export type { TranscriptChapter } from "./find-chapters";

/** The stemmers of both languages weigh 13 KB, which only a long recording needs. */
export const loadChapters = () => import("./find-chapters");
