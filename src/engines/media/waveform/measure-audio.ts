import type { AudioLink, AudioPacket, AudioStream, MediaFacts } from "../audio-stream";
import type { MediaBytes } from "../bytes/media-bytes";
import type { SoundDecoder } from "../decoders/sound-decoder";
import { startSoundDecoder } from "../decoders/start-sound-decoder";
import { guardMedia } from "../guard-media";
import { MediaError } from "../media-error";
import { openAudio } from "../open-audio";
import { type LoudnessMap, SILENCE_DB } from "./loudness-map";
import { PeakBuilder, type Peaks } from "./peak-builder";

export type MeasuredAudio = {
  readonly facts: MediaFacts;
  readonly state: "measured";
  readonly durationMs: number;
  readonly peaks: Peaks;
  readonly loudness: LoudnessMap;
  /** Nothing is heard from the beginning to the end: there is nothing to transcribe. */
  readonly isSilent: boolean;
};

/** AAC is decoded by the browser of who uploads it. */
export type UnmeasuredAudio = {
  readonly facts: MediaFacts;
  readonly state: "pending_client";
  readonly durationMs: number;
  readonly peaks: null;
};

export type AudioMeasure = MeasuredAudio | UnmeasuredAudio;

export type MeasureOptions = {
  /** It gets how much of the recording is done, in milliseconds of it, about once a second of sound. */
  readonly onProgress?: (doneMs: number, facts: MediaFacts) => void | Promise<void>;
  /** A recording that goes on for longer is refused. */
  readonly maxMs?: number;
};

const PROGRESS_MS = 1000;

/** Decodes a recording once and keeps what its picture and its cuts need. */
export const measureAudio = (
  source: MediaBytes,
  options: MeasureOptions = {},
): Promise<AudioMeasure> =>
  guardMedia(source, async (guarded) => measureStream(await openAudio(guarded), options));

async function measureStream(stream: AudioStream, options: MeasureOptions): Promise<AudioMeasure> {
  const { facts, links } = stream;
  const pass = new MeasurePass(links, facts);
  const { maxMs = Number.POSITIVE_INFINITY, onProgress } = options;
  let toldMs = 0;
  try {
    for await (const packet of eachPacket(stream)) {
      if (pass.isOther(packet) && !(await pass.begin(packet))) return pending(facts);
      pass.add(packet);
      if (pass.doneMs > maxMs) throw new MediaError("too_long");
      if (pass.doneMs - toldMs < PROGRESS_MS) continue;
      toldMs = pass.doneMs;
      await onProgress?.(toldMs, facts);
    }
    return pass.finish();
  } finally {
    pass.free();
  }
}

async function* eachPacket(stream: AudioStream): AsyncGenerator<AudioPacket> {
  for await (const batch of stream.packets()) yield* batch;
}

const pending = (facts: MediaFacts): UnmeasuredAudio => ({
  facts,
  state: "pending_client",
  durationMs: facts.durationMs,
  peaks: null,
});

class MeasurePass {
  readonly #builder: PeakBuilder;
  #decoder: SoundDecoder | null = null;
  #link = -1;
  /** Samples of this link that a listener does not hear, and those that are still to come. */
  #skip = 0;
  #left = Number.POSITIVE_INFINITY;

  constructor(
    private readonly links: readonly AudioLink[],
    private readonly facts: MediaFacts,
  ) {
    this.#builder = new PeakBuilder(facts.sampleRate);
  }

  get doneMs(): number {
    return (this.#builder.samples * 1000) / this.facts.sampleRate;
  }

  isOther({ place }: AudioPacket): boolean {
    return place.link !== this.#link;
  }

  add({ bytes }: AudioPacket): void {
    this.#decoder?.decode(bytes, this.#take);
  }

  readonly #take = (channels: readonly Float32Array[], samples: number): void => {
    const from = Math.min(this.#skip, samples);
    this.#skip -= from;
    const to = Math.min(samples, from + this.#left);
    this.#left -= to - from;
    if (to > from) this.#builder.add(channels, from, to);
  };

  /** False where there is no decoder for the sound. */
  async begin({ place: { link: index } }: AudioPacket): Promise<boolean> {
    const link = this.links[index];
    if (!link) return false;
    this.free();
    this.#link = index;
    this.#decoder = await startSoundDecoder(link.setup, this.facts.channels);
    this.#skip = link.trim.startSamples;
    this.#left = link.trim.totalSamples ?? Number.POSITIVE_INFINITY;
    return this.#decoder !== null;
  }

  finish(): MeasuredAudio {
    const { durationMs, samples } = { durationMs: this.doneMs, samples: this.#builder.samples };
    if (samples === 0) throw new MediaError("no_audio");
    const { peaks, loudness } = this.#builder.finish();
    const isSilent = loudness.levels.every((level) => level <= SILENCE_DB);
    return { facts: this.facts, state: "measured", durationMs, peaks, loudness, isSilent };
  }

  free(): void {
    this.#decoder?.free();
    this.#decoder = null;
  }
}
