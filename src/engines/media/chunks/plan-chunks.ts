import type { AudioLink, AudioPacket, AudioStream, StreamPlace } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import { guardMedia } from "../guard-media";
import { openAudio } from "../open-audio";
import { type LoudnessMap, loudnessAt } from "../waveform/loudness-map";
import { canJoin } from "./can-join";
import type { ChunkBounds, ChunkLimits } from "./chunk-bounds";

const QUIET_WINDOW_MS = 20_000;
/** What a container adds to a packet and to a file, at most. */
const PACKET_OVERHEAD = 14;
const FILE_OVERHEAD = 4096;

/** The same file and limits always give the same bounds; the chunks cover all of the recording. */
export const planChunks = (source: MediaBytes, limits: ChunkLimits): Promise<ChunkBounds[]> =>
  guardMedia(source, async (guarded) => planStream(await openAudio(guarded), limits));

type Entry = {
  readonly startMs: number;
  readonly endMs: number;
  readonly sizeBytes: number;
  readonly place: StreamPlace;
};

async function planStream(stream: AudioStream, limits: ChunkLimits): Promise<ChunkBounds[]> {
  const plan = new ChunkPlan(stream.links, limits);
  for await (const batch of stream.packets({ headsOnly: true })) {
    for (const packet of batch) plan.add(packet);
  }
  return plan.finish();
}

class ChunkPlan {
  readonly #bounds: ChunkBounds[] = [];
  #entries: Entry[] = [];
  #bytes: number;
  #coveredMs = 0;
  readonly #maxMs: number;
  readonly #overlapMs: number;

  constructor(
    private readonly links: readonly AudioLink[],
    private readonly limits: ChunkLimits,
  ) {
    this.#bytes = this.#headBytes();
    this.#maxMs = Math.max(1000, limits.maxMs);
    // A longer overlap would leave a chunk nothing of its own.
    this.#overlapMs = Math.min(limits.overlapMs, this.#maxMs / 2);
  }

  add({ startMs, durationMs, sizeBytes, place }: AudioPacket): void {
    const entry = { startMs, endMs: startMs + durationMs, sizeBytes, place };
    if (this.#isOtherLink(entry)) this.#cut(this.#entries.length, 0);
    this.#entries.push(entry);
    this.#bytes += sizeBytes + PACKET_OVERHEAD;
    while (this.#entries.length > 1 && this.#isOver(entry)) {
      this.#cut(this.#placeOfCut(), this.#overlapMs);
    }
  }

  finish(): ChunkBounds[] {
    if (this.#entries.length > 0) this.#cut(this.#entries.length, 0);
    return this.#bounds;
  }

  #headBytes(): number {
    const [link] = this.links;
    const config = link?.setup.kind === "packets" ? link.setup.config : null;
    return FILE_OVERHEAD + 2 * (config?.description?.length ?? 0);
  }

  #isOtherLink({ place }: Entry): boolean {
    const last = this.#entries.at(-1);
    if (!last || last.place.link === place.link) return false;
    return !canJoin(this.links[last.place.link], this.links[place.link]);
  }

  #isOver({ endMs }: Entry): boolean {
    const first = this.#entries[0];
    if (!first) return false;
    return endMs - first.startMs > this.#maxMs || this.#bytes > this.limits.maxBytes;
  }

  /** The number of entries that the chunk gets: all but the last, or up to the quietest packet near the end. */
  #placeOfCut(): number {
    const most = this.#entries.length - 1;
    const { quiet } = this.limits;
    return quiet ? quietestPlace(this.#entries, quiet) : most;
  }

  #cut(count: number, overlapMs: number): void {
    const first = this.#entries[0];
    const last = this.#entries[count - 1];
    if (!first || !last) return;
    const endMs = this.#entries[count]?.startMs ?? last.endMs;
    const startMs = Math.max(0, first.startMs);
    this.#bounds.push({
      index: this.#bounds.length,
      startMs,
      endMs,
      overlapMs: Math.max(0, this.#coveredMs - startMs),
      offsetMs: first.startMs,
      place: first.place,
    });
    this.#coveredMs = endMs;
    const next = this.#entries.findIndex(({ startMs: at }) => at >= endMs - overlapMs);
    // At least one packet is left behind, or the chunks would never end.
    this.#entries = next < 0 ? [] : this.#entries.slice(Math.max(1, Math.min(next, count)));
    this.#bytes = this.#headBytes();
    for (const { sizeBytes } of this.#entries) this.#bytes += sizeBytes + PACKET_OVERHEAD;
  }
}

function quietestPlace(entries: readonly Entry[], quiet: LoudnessMap): number {
  const most = entries.length - 1;
  const limitMs = entries[most]?.startMs ?? 0;
  const firstMs = entries[0]?.startMs ?? 0;
  const leastMs = Math.max(limitMs - QUIET_WINDOW_MS, (firstMs + limitMs) / 2);
  let best = most;
  let bestLevel = Number.POSITIVE_INFINITY;
  for (let index = most; index > 0; index -= 1) {
    const startMs = entries[index]?.startMs ?? 0;
    if (startMs < leastMs) break;
    const level = loudnessAt(quiet, startMs);
    if (level < bestLevel) [best, bestLevel] = [index, level];
  }
  return best;
}
