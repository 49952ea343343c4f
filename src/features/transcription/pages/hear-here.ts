import {
  cutSound,
  isSilentCut,
  loudnessOf,
  type Samples,
  type SoundCut,
} from "../../../engines/media/chunks/cut-sound";
import { type DeviceHeard, type WhisperResult, wordsOfWhisper } from "./whisper-words";

const PART_MS = 600_000;
const OVERLAP_MS = 5_000;

export type DeviceReason =
  | "unsupported"
  | "language"
  | "offline"
  | "undecodable"
  | "too_large"
  | "model_gone"
  | "model_damaged"
  | "engine"
  | "taken"
  | "refused"
  | "stopped";

/** It says why listening here has ended before its end. */
export class DeviceRefusal extends Error {
  override readonly name = "DeviceRefusal";

  constructor(
    readonly reason: DeviceReason,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

export type ListeningPart = SoundCut & { readonly n: number; readonly isHeard: boolean };
export type ListeningParts = { readonly isDone: boolean; readonly parts: readonly ListeningPart[] };

export type ListeningStep =
  | { readonly step: "sound" }
  | { readonly step: "model"; readonly share: number }
  | { readonly step: "start" }
  | { readonly step: "part"; readonly place: number; readonly of: number; readonly share: number };

export type ListeningEngine = {
  hear(sound: Samples, asked: HearingAsked): Promise<WhisperResult>;
  end(): void;
};
export type HearingAsked = {
  readonly language: string;
  readonly signal: AbortSignal;
  readonly onShare: (share: number) => void;
};

/** It is all that listening needs of the browser and of the atelier. */
export type ListeningOutside = {
  readonly loadSound: (signal: AbortSignal) => Promise<Samples>;
  /** It answers with the parts that count, which an earlier visit may have planned. */
  readonly plan: (cuts: readonly SoundCut[], language: string) => Promise<ListeningParts>;
  readonly keep: (n: number, heard: DeviceHeard) => Promise<ListeningParts>;
  readonly loadModel: (onShare: (share: number) => void, signal: AbortSignal) => Promise<Blob>;
  readonly startEngine: (model: Blob) => Promise<ListeningEngine>;
};

export type ListeningAsked = {
  /** It is a BCP 47 tag or `auto`. */
  readonly language: string;
  /** The model knows these; null: all. */
  readonly languages: readonly string[] | null;
  /** It is as long as the atelier says. */
  readonly durationMs: number;
  readonly signal: AbortSignal;
  readonly tell: (step: ListeningStep) => void;
};

const primaryTag = (tag: string): string => tag.toLowerCase().split("-")[0] ?? tag;

/** A model that knows one language is not asked to find out which one is spoken. */
function spokenTo(languages: ListeningAsked["languages"], language: string): string {
  if (languages === null) return primaryTag(language);
  if (language === "auto" && languages.length === 1) return languages[0] ?? "auto";
  if (language !== "auto" && !languages.includes(primaryTag(language))) {
    throw new DeviceRefusal("language");
  }
  return primaryTag(language);
}

/**
 * It listens to a recording in the browser, part by part, and hands over the words of each. Parts that were heard before are
 * left out; where nobody speaks, the model is not asked, and a recording without a voice needs none at all.
 */
export async function hearHere(outside: ListeningOutside, asked: ListeningAsked): Promise<void> {
  const { signal, tell, durationMs } = asked;
  const language = spokenTo(asked.languages, asked.language);
  tell({ step: "sound" });
  const sound = await outside.loadSound(signal);
  const loudness = loudnessOf(sound);
  const cuts = cutSound(loudness, { durationMs, maxMs: PART_MS, overlapMs: OVERLAP_MS });
  const { isDone, parts } = await outside.plan(cuts, asked.language);
  if (isDone) return;
  const engine = new LateEngine(outside, asked);
  const hear = async () => {
    for (const [index, part] of parts.entries()) {
      if (part.isHeard) continue;
      signal.throwIfAborted();
      const step = { step: "part", place: index + 1, of: parts.length } as const;
      const onShare = (share: number) => tell({ ...step, share });
      const heard = isSilentCut(loudness, part)
        ? { language: null, words: [], phrases: [] }
        : await engine.hear(sound, part, { language, signal, onShare });
      await outside.keep(part.n, heard);
    }
  };
  await hear().finally(() => engine.end());
}

/** It starts with the first part in which somebody may speak. */
class LateEngine {
  #engine: ListeningEngine | null = null;

  constructor(
    private readonly outside: ListeningOutside,
    private readonly asked: ListeningAsked,
  ) {}

  async hear(sound: Samples, part: SoundCut, asked: HearingAsked): Promise<DeviceHeard> {
    const engine = (this.#engine ??= await this.#start());
    asked.onShare(0);
    const place = (ms: number) => Math.round((ms * sound.rate) / 1000);
    const values = sound.values.slice(place(part.startMs), place(part.endMs));
    return wordsOfWhisper(await engine.hear({ values, rate: sound.rate }, asked), part);
  }

  async #start(): Promise<ListeningEngine> {
    const { tell, signal } = this.asked;
    tell({ step: "model", share: 0 });
    const onShare = (share: number) => tell({ step: "model", share });
    const model = await this.outside.loadModel(onShare, signal);
    signal.throwIfAborted();
    tell({ step: "start" });
    return this.outside.startEngine(model);
  }

  end(): void {
    this.#engine?.end();
  }
}
