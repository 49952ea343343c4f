/** It is what whisper.cpp gives; times are in milliseconds from the beginning of what it was handed. */
export type WhisperResult = {
  readonly result: { readonly language: string };
  readonly transcription: readonly WhisperSegment[];
};

type Offsets = { readonly from: number; readonly to: number };
type WhisperToken = {
  readonly text: string;
  /** It is how sure the model is, from 0 to 1. */
  readonly p: number;
  readonly offsets?: Offsets | undefined;
};
type WhisperSegment = {
  readonly text: string;
  readonly offsets: Offsets;
  readonly tokens: readonly WhisperToken[];
};

export type DeviceWord = {
  readonly text: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly confidence?: number;
};

export type DeviceHeard = {
  readonly language: string | null;
  readonly words: readonly DeviceWord[];
  /** They stand in the place of words where tokens make none. */
  readonly phrases: readonly DeviceWord[];
};

/** The whole stretch in the recording that was handed to the model. */
type Stretch = { readonly startMs: number; readonly endMs: number };

/** Such as `[_BEG_]` and `[_TT_150]`: times and borders, which nobody says. */
const isMark = ({ text }: WhisperToken): boolean => /^\[_.{0,40}\]$/.test(text);
/** Such as `[BLANK_AUDIO]`, `(music)` or `*sighs*`: a description, which nobody says either. */
const isDescription = ({ text }: WhisperSegment): boolean =>
  /^\s{0,9}(?:\[[^\]]{0,200}\]|\([^)]{0,200}\)|\*[^*]{0,200}\*|♪.{0,200})\s{0,9}$/.test(text);
/** A letter of several bytes may be spread over tokens, each of which then holds a part of it. */
const isBroken = (text: string): boolean => text.includes("\uFFFD");
/** More letters without a space make a script that has none between words. */
const LONGEST_WORD = 60;

/** The words of a part in the time of its recording. Where a script has no spaces, phrases stand in their place. */
export function wordsOfWhisper({ result, transcription }: WhisperResult, at: Stretch): DeviceHeard {
  const said = transcription.filter(
    (segment) => segment.text.trim() !== "" && !isDescription(segment),
  );
  const spelt = said.map(({ tokens }) => spell(tokens.filter((token) => !isMark(token))));
  const isWhole = spelt.every((words) =>
    words.every(({ text }) => !isBroken(text) && text.length <= LONGEST_WORD),
  );
  const clock = new Clock(at);
  const language = /^[a-z]{2,3}$/.test(result.language) ? result.language : null;
  if (isWhole) {
    const words = spelt.flat().map((word) => clock.place(word));
    return { language, words, phrases: [] };
  }
  const phrases = said.map(({ text, offsets }) =>
    clock.place({ text: text.trim(), startMs: offsets.from, endMs: offsets.to }),
  );
  return { language, words: [], phrases };
}

type Spelt = { text: string; startMs: number; endMs: number; p: number[] };

/** A token that begins with a space begins a word; others go on with it. */
function spell(tokens: readonly WhisperToken[]): DeviceWord[] {
  const words: Spelt[] = [];
  for (const { text, p, offsets } of tokens) {
    const last = words.at(-1);
    if (!last || /^\s/.test(text)) {
      const [startMs, endMs] = [offsets?.from ?? last?.endMs ?? 0, offsets?.to ?? last?.endMs ?? 0];
      words.push({ text: text.trim(), startMs, endMs, p: [p] });
      continue;
    }
    last.text += text.trimEnd();
    last.endMs = Math.max(last.endMs, offsets?.to ?? 0);
    last.p.push(p);
  }
  return words
    .filter(({ text }) => text !== "")
    .map(({ p, ...word }) => ({ ...word, confidence: meanOf(p) }));
}

const meanOf = (values: readonly number[]): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.round(Math.min(1, Math.max(0, mean)) * 10_000) / 10_000;
};

/** No word begins before the one in front of it, or leaves its part. */
class Clock {
  #lastMs: number;

  constructor(private readonly at: Stretch) {
    this.#lastMs = at.startMs;
  }

  place<T extends DeviceWord>(word: T): T {
    const within = (ms: number) =>
      Math.round(Math.min(this.at.endMs, Math.max(this.#lastMs, this.at.startMs + ms)));
    const startMs = within(word.startMs);
    this.#lastMs = startMs;
    return { ...word, startMs, endMs: within(word.endMs) };
  }
}
