import type { AudioPacket, AudioSetup, AudioStream } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { guardMedia } from "../guard-media";
import { MediaError } from "../media-error";
import { openAudio } from "../open-audio";
import type { AudioChunk, ChunkBounds, ChunkLimits } from "./chunk-bounds";
import { planChunks } from "./plan-chunks";
import { writeChunk } from "./write-chunk";

/** Times of packets are sums of fractions. */
const TOLERANCE_MS = 0.02;
/** Longer than any packet of Vorbis. */
const PRIMER_MS = 200;

/** A file of its own with the sound between the bounds; nothing of the recording before them is read again but its heads. */
export const cutChunk = (source: MediaBytes, bounds: ChunkBounds): Promise<AudioChunk> =>
  guardMedia(source, async (guarded) => {
    const stream = await openAudio(guarded, "head");
    const link = stream.links[bounds.place.link];
    if (!link) throw new MediaError("damaged_media");
    const packets = packetsWithin(stream, { bounds, setup: link.setup });
    const { place: _, ...rest } = bounds;
    const { offsetMs } = bounds;
    const { container } = stream.facts;
    return { ...rest, ...(await writeChunk({ setup: link.setup, container, packets, offsetMs })) };
  });

/** All chunks of a recording, one after another. */
export async function* cutChunks(
  source: MediaBytes,
  limits: ChunkLimits,
): AsyncGenerator<AudioChunk> {
  for (const bounds of await planChunks(source, limits)) yield await cutChunk(source, bounds);
}

type Within = { readonly bounds: ChunkBounds; readonly setup: AudioSetup };

/** Vorbis gives nothing for the first packet of a file: the one before the chunk is put there. */
async function* packetsWithin(
  stream: AudioStream,
  { bounds: { place, offsetMs, endMs }, setup }: Within,
): AsyncGenerator<readonly AudioPacket[]> {
  const isPrimed = setup.kind === "packets" && setup.codec === "vorbis";
  let primer: AudioPacket | null = null;
  const seekMs = isPrimed ? offsetMs - PRIMER_MS : offsetMs;
  // What stands before 0 is found from the beginning only.
  const fromMs = seekMs > 0 ? seekMs : undefined;
  for await (const batch of stream.packets({ from: place, fromMs })) {
    const first = batch.findIndex(({ startMs }) => startMs > offsetMs - TOLERANCE_MS);
    if (first < 0) {
      primer = batch.at(-1) ?? null;
      continue;
    }
    primer = batch[first - 1] ?? primer;
    const wanted = batch.slice(first).filter(({ startMs }) => startMs < endMs - TOLERANCE_MS);
    if (isPrimed && primer) yield [primer];
    primer = null;
    if (wanted.length > 0) yield wanted;
    if ((batch.at(-1)?.startMs ?? 0) >= endMs) return;
  }
}
