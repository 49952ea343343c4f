import type { Config } from "./config";

/** It is one word as it was heard, in milliseconds from the beginning of what was sent. */
export type SpokenWord = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  /** It is from 0 to 1; it is absent where the engine does not report it. */
  readonly confidence?: number;
  /** It is a label such as `A`; it is absent where speakers were not told apart. */
  readonly speaker?: string;
};

/** It is what an engine reports that has no times of words. */
export type SpokenPhrase = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
};

export type Transcript = {
  /** It is a BCP 47 tag; it is null where the engine does not report it. */
  readonly language: string | null;
  readonly words: readonly SpokenWord[];
  /** They say when something is said where there are no words, else how the words are written. */
  readonly phrases?: readonly SpokenPhrase[];
  /** It is in millionths of a US dollar. */
  readonly costMicroUsd: number;
};

/** An engine sends the token of a callback back in this header, so that nobody else's call wakes a job. */
export const CALLBACK_HEADER = "X-Atelier-Callback";

export type TranscriptionRequest = {
  /** It is unique to the call, so that an engine that supports it never does, or bills, one call's work twice. */
  readonly callId: string;
  readonly audio: {
    /** It gives a new stream each time, as a recording of an hour does not fit into the 128 MB of an isolate. */
    readonly open: () => Promise<ReadableStream<Uint8Array>>;
    readonly sizeBytes: number;
    readonly mediaType: string;
    /** It is the ending of a name for such a file, without a dot. */
    readonly extension: string;
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

export type SpeechName = "assemblyai" | "openai" | "workers-ai" | "device";

/** It says of an engine what it can do and what it costs. */
export type SpeechTerms = {
  readonly name: SpeechName;
  readonly model: string;
  /** These are the first parts of BCP 47 tags. */
  readonly languages: "any" | readonly string[];
  readonly tellsSpeakersApart: boolean;
  /** It takes a recording as it lies in the store; any other engine takes chunks within its limits. */
  readonly takesWhole: boolean;
  readonly limits: { readonly sizeBytes: number; readonly durationMs: number };
  readonly microUsdAMinute: number;
};

/** It turns speech into text. An implementation never asks twice: one recording is one payment. */
export type Speech = SpeechTerms & {
  transcribe(request: TranscriptionRequest): Promise<TranscriptionAnswer>;
  /** It reads a transcript that was `waiting`: a callback only wakes the job, and its content is not trusted. */
  readTranscript(vendorId: string, durationMs: number): Promise<TranscriptionAnswer>;
};

export type SpeechCalls = Pick<Speech, "transcribe" | "readTranscript">;
/** Tests bring a world of their own. */
export type SpeechOutside = {
  readonly env: object;
  readonly config: Config;
  readonly fetch: typeof fetch;
};
