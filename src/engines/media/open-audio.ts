import type { AudioStream, MediaContainer, OpenDepth } from "./audio-stream";
import type { MediaBytes } from "./bytes/media-bytes";
import { MediaError } from "./media-error";
import { sniffMedia } from "./sniff-media";

type Open = (source: MediaBytes, depth: OpenDepth) => Promise<AudioStream>;

/** Each is loaded with the first file of its kind. */
const OPENERS: Readonly<Record<MediaContainer, Open>> = {
  wav: async (source) => (await import("./containers/open-wav")).openWav(source),
  mp3: async (source, depth) => (await import("./containers/open-mp3")).openMp3(source, depth),
  aac: async (source, depth) => (await import("./containers/open-adts")).openAdts(source, depth),
  flac: async (source, depth) => (await import("./containers/open-flac")).openFlac(source, depth),
  ogg: async (source) => (await import("./containers/open-ogg")).openOgg(source),
  mp4: async (source, depth) =>
    (await import("./containers/open-indexed")).openIndexed(source, "mp4", depth),
  webm: async (source, depth) =>
    (await import("./containers/open-indexed")).openIndexed(source, "webm", depth),
};

/** It runs within `guardMedia`. */
export async function openAudio(
  source: MediaBytes,
  depth: OpenDepth = "whole",
): Promise<AudioStream> {
  if (source.size === 0) throw new MediaError("empty_file");
  const container = await sniffMedia(source);
  if (!container) throw new MediaError("unsupported_media");
  return OPENERS[container](source, depth);
}
