export type { MediaContainer, MediaFacts } from "./audio-stream";
export { type MediaBytes, sourceOfBytes } from "./bytes/media-bytes";
export { inspectMedia, type MediaBounds, type MediaVerdict } from "./inspect-media";
export { MEDIA_CODES, type MediaCode, MediaError } from "./media-error";
export type { AudioChunk, ChunkBounds, ChunkLimits } from "./chunks/chunk-bounds";
export { cutChunk, cutChunks } from "./chunks/cut-chunk";
export { planChunks } from "./chunks/plan-chunks";
export { type LoudnessMap, type QuietRange, quietRanges } from "./waveform/loudness-map";
