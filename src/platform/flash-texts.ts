import type { Language } from "./language";

/** It is one flash in every language; the text uses `count` where it has a number. */
type FlashText = Readonly<Record<Language, (count: number) => string>>;

/** The next page shows it once, after a form was answered with a redirect. */
export type Flash = {
  /** It names the feature that has the text. */
  readonly feature: string;
  readonly name: string;
  readonly count: number | undefined;
};

export type FlashTexts = {
  readonly feature: string;
  readonly texts: Readonly<Record<string, FlashText>>;
};

/**
 * It defines the flashes of one feature. A text that is missing in a language does not compile, and neither does
 * `notesFlashes.flash("savd")`.
 */
export function defineFlashes<Name extends string>(
  feature: string,
  texts: Readonly<Record<Name, FlashText>>,
) {
  return {
    feature,
    texts,
    flash: (name: Name, count?: number): Flash => ({ feature, name, count }),
  };
}
