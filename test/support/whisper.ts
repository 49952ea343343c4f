import type { WhisperResult } from "../../src/features/transcription/pages/whisper-words";

type Token = readonly [text: string, from: number, to: number, p?: number];
type Segment = WhisperResult["transcription"][number];

/** A segment as whisper.cpp gives it. */
export function aSegment(tokens: readonly Token[], text?: string): Segment {
  const said = tokens.filter(([token]) => !token.startsWith("[_"));
  return {
    text: text ?? said.map(([token]) => token).join(""),
    offsets: { from: said[0]?.[1] ?? 0, to: said.at(-1)?.[2] ?? 0 },
    tokens: tokens.map(([token, from, to, p = 1]) => ({ text: token, p, offsets: { from, to } })),
  };
}

/** One token a word, each in half a second. */
export const tokensOf = (words: readonly string[]): Token[] =>
  words.map((word, index) => [` ${word}`, index * 500, index * 500 + 400]);

export const heardAs = (language: string, transcription: readonly Segment[]): WhisperResult => ({
  result: { language },
  transcription,
});

type WhisperArgument = {
  onTranscribed(result: WhisperResult): void;
  onProgress(percent: number): void;
  onCanceled(): void;
  onRuntimeInitialized(): void;
};

type FakeWhisper = {
  /** What it hears in each call, by the number of samples that it is handed. */
  readonly hear: (samples: number, language: string) => WhisperResult | "never";
  readonly calls: { readonly samples: number; readonly language: string }[];
  model: Uint8Array | null;
  isFreed: boolean;
  isCanceled: boolean;
};

/** The module that `@transcribe/shout` gives, which listens to nothing and says what it is told to. */
export function aFakeWhisper(hear: FakeWhisper["hear"]) {
  const fake: FakeWhisper = { hear, calls: [], model: null, isFreed: false, isCanceled: false };
  const create = (given: object = {}) => {
    const module = given as WhisperArgument;
    const calls = {
      FS_unlink: () => undefined,
      FS_createDataFile: (_: string, __: string, bytes: Uint8Array) => {
        fake.model = bytes;
      },
      init: () => undefined,
      free: () => {
        fake.isFreed = true;
      },
      cancel: () => {
        fake.isCanceled = true;
        return false;
      },
      transcribe: (values: Float32Array, language: string) => {
        fake.calls.push({ samples: values.length, language });
        module.onProgress(50);
        const heard = fake.hear(values.length, language);
        if (heard !== "never") queueMicrotask(() => module.onTranscribed(heard));
      },
    };
    module.onRuntimeInitialized();
    return Promise.resolve(Object.assign(module, calls));
  };
  return Object.assign(fake, { create });
}
