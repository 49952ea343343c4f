import type { AudioStream, OpenDepth } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { MediaError } from "../media-error";
import { readAdtsHead } from "./adts-head";
import { endOfId3 } from "./id3";
import { packetsOfFrames } from "./packets-of-frames";
import { readId3Tags } from "./read-tags";
import { type MediaFrame, walkFrames } from "./walk-frames";

/** It walks the whole file: nothing in it says how long it is. */
export async function openAdts(source: MediaBytes, depth: OpenDepth): Promise<AudioStream> {
  const start = await endOfId3(source);
  const end = { isCutOff: false };
  let first: MediaFrame | null = null;
  let samples = 0;
  for await (const batch of walkFrames(source, { readHead: readAdtsHead, start }, end)) {
    first ??= batch[0] ?? null;
    for (const { head } of batch) samples += head.samples;
    if (depth === "head") break;
  }
  if (!first) throw new MediaError("no_audio");
  const { head, at } = first;
  return {
    facts: {
      container: "aac",
      codec: "aac",
      mimeType: "audio/aac",
      extension: "aac",
      durationMs: (samples * 1000) / head.sampleRate,
      sampleRate: head.sampleRate,
      channels: head.channels,
      hasVideo: false,
      isTruncated: end.isCutOff,
      ...(await readId3Tags(source, start)),
    },
    links: [{ setup: { kind: "adts" }, trim: { startSamples: 0, totalSamples: null } }],
    packets: ({ from = { at, link: 0, samples: 0 } } = {}) =>
      packetsOfFrames(source, { readHead: readAdtsHead, head, skippedSamples: 0, from }),
  };
}
