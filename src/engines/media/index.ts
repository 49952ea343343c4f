export type { MediaContainer, MediaFacts } from "./audio-stream";
export { type MediaBytes, sourceOfBytes } from "./bytes/media-bytes";
export { inspectMedia, type MediaBounds, type MediaVerdict } from "./inspect-media";
export { MEDIA_CODES, type MediaCode, MediaError } from "./media-error";
