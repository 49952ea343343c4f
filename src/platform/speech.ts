import { defineErrors } from "./errors";

/** One word as it was heard, in milliseconds from the beginning of the recording. */
export type SpokenWord = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** 0–1; absent where the engine does not say. */
  readonly confidence?: number;
  /** A label such as `A`; absent where speakers were not told apart. */
  readonly speaker?: string;
};

export type Transcript = {
  /** BCP 47; null where the engine does not say. */
  readonly language: string | null;
  readonly words: readonly SpokenWord[];
  readonly durationMs: number;
  /** Millionths of a US dollar. */
  readonly costMicroUsd: number;
};

export type TranscriptionRequest = {
  /** Unique to the call, so that an engine that knows it never does, or bills, one call's work twice. */
  readonly callId: string;
  readonly audio: {
    /** A stream each time: a recording of an hour does not fit into the 128 MB of an isolate. */
    readonly open: () => Promise<ReadableStream<Uint8Array>>;
    readonly sizeBytes: number;
    readonly mediaType: string;
    readonly durationMs: number;
  };
  /** BCP 47; null: the engine finds out. */
  readonly language: string | null;
  readonly tellsSpeakersApart: boolean;
  /** Names and words that the engine should expect. */
  readonly vocabulary?: readonly string[];
  /** Where an engine that takes its time calls when it is done; the job waits for it with `run.waitFor`. */
  readonly callback?: { readonly url: string; readonly token: string };
};

/**
 * `waiting`: the engine has taken the recording and goes by this id in the vendor's books. It is to be stored before anything
 * else is done: a second request for the same recording would be paid again.
 */
export type TranscriptionAnswer =
  | { readonly state: "done"; readonly transcript: Transcript }
  | { readonly state: "waiting"; readonly vendorId: string };

export type SpeechFailureReason =
  | "timeout"
  | "rate_limited"
  | "unavailable"
  | "refused"
  | "malformed"
  | "too_large"
  | "language_unknown";

/** Why an engine gave no transcript, and what it cost all the same: null where that is unknown. */
export class SpeechFailure extends Error {
  override readonly name = "SpeechFailure";

  constructor(
    readonly reason: SpeechFailureReason,
    readonly costMicroUsd: number | null,
    cause?: unknown,
  ) {
    super(reason, { cause });
  }
}

/** Speech to text. One recording, one payment: an implementation never asks twice. */
export type Speech = {
  /** What the engine takes at once; a longer recording is cut before. Null: there is no engine. */
  readonly limits: { readonly sizeBytes: number; readonly durationMs: number } | null;
  transcribe(request: TranscriptionRequest): Promise<TranscriptionAnswer>;
  /** Reads a transcript that was `waiting`: a callback only wakes the job, its content is not trusted. */
  readTranscript(vendorId: string): Promise<TranscriptionAnswer>;
};

export const speechError = defineErrors({
  NO_SPEECH_ENGINE: {
    status: 503,
    title: { fr: "Aucun moteur de transcription", en: "No speech engine" },
    advice: () => ({
      fr: "Cet atelier n’a pas de moteur de transcription. L’enregistrement est gardé ; importez des sous-titres, ou écrivez en écoutant.",
      en: "This atelier has no speech engine. The recording is kept; import captions, or type along.",
    }),
  },
});

/** Stands for the engine where none is configured: nothing is ever made up. */
export const noSpeechEngine: Speech = {
  limits: null,
  async transcribe() {
    throw speechError("NO_SPEECH_ENGINE");
  },
  async readTranscript() {
    throw speechError("NO_SPEECH_ENGINE");
  },
};
