import type { SentencePlace } from "../check";

/** Patterns, for the browser module speaks with them too. */
export type FlagTexts = {
  readonly none: string;
  /** It holds `{errors}` and `{warnings}`. */
  readonly some: string;
  readonly severities: Readonly<Record<"error" | "warning", string>>;
  /** That of a paragraph with `{paragraph}` and `{sentence}`, counted from 1. */
  readonly places: Readonly<Record<SentencePlace["part"], string>>;
};

/** It is as stored: an absent number may be spelt out. */
type AnyPlace = {
  readonly part: SentencePlace["part"];
  readonly paragraph?: number | undefined;
  readonly sentence?: number | undefined;
};

export function placeWords({ part, paragraph = 0, sentence = 0 }: AnyPlace, { places }: FlagTexts) {
  return places[part]
    .replace("{paragraph}", String(paragraph + 1))
    .replace("{sentence}", String(sentence + 1));
}

export function flagCountText(flags: readonly { readonly severity: string }[], texts: FlagTexts) {
  if (flags.length === 0) return texts.none;
  const errors = flags.filter(({ severity }) => severity === "error").length;
  return texts.some
    .replace("{errors}", String(errors))
    .replace("{warnings}", String(flags.length - errors));
}
