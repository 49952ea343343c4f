import { defineErrors } from "./errors";

/** It is one word as it was heard, in milliseconds from the beginning of the recording. */
export type SpokenWord = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** It is from 0 to 1; it is absent where the engine does not report it. */
  readonly confidence?: number;
  /** It is a label such as `A`; it is absent where speakers were not told apart. */
  readonly speaker?: string;
};

export type Transcript = {
  /** It is a BCP 47 tag; it is null where the engine does not report it. */
  readonly language: string | null;
  readonly words: readonly SpokenWord[];
  readonly durationMs: number;
  /** It is in millionths of a US dollar. */
  readonly costMicroUsd: number;
};

export type TranscriptionRequest = {
  /** It is unique to the call, so that an engine that supports it never does, or bills, one call's work twice. */
  readonly callId: string;
  readonly audio: {
    /** It gives a new stream each time, as a recording of an hour does not fit into the 128 MB of an isolate. */
    readonly open: () => Promise<ReadableStream<Uint8Array>>;
    readonly sizeBytes: number;
    readonly mediaType: string;
    readonly durationMs: number;
  };
  /** It is a BCP 47 tag; null lets the engine find out. */
  readonly language: string | null;
  readonly tellsSpeakersApart: boolean;
  /** These are names and words that the engine should expect. */
  readonly vocabulary?: readonly string[];
  /** A slow engine calls this address when it is done; the job waits for it with `run.waitFor`. */
  readonly callback?: { readonly url: string; readonly token: string };
};

/**
 * `waiting` means that the engine has taken the recording under this id of the vendor. It must be stored before anything
 * else is done, because a second request for the same recording would be paid again.
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

/** The engine gave no transcript. The cost is null where it is unknown. */
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

/** It turns speech into text. An implementation never asks twice: one recording is one payment. */
export type Speech = {
  /**
   * The engine takes at most this much at once, and a longer recording is cut first. Null means that there is no engine.
   */
  readonly limits: { readonly sizeBytes: number; readonly durationMs: number } | null;
  transcribe(request: TranscriptionRequest): Promise<TranscriptionAnswer>;
  /** It reads a transcript that was `waiting`: a callback only wakes the job, and its content is not trusted. */
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

/** It stands in where no engine is configured, and refuses rather than invents a transcript. */
export const noSpeechEngine: Speech = {
  limits: null,
  async transcribe() {
    throw speechError("NO_SPEECH_ENGINE");
  },
  async readTranscript() {
    throw speechError("NO_SPEECH_ENGINE");
  },
};
