import type { Language } from "./language";

/** It is one notice in every language; the text uses `count` where it has a number. */
type NoticeText = Readonly<Record<Language, (count: number) => string>>;

/** The next page shows it once, after a form was answered with a redirect. */
export type Notice = {
  /** It names the feature that has the text. */
  readonly feature: string;
  readonly name: string;
  readonly count: number | undefined;
};

export type NoticeTexts = {
  readonly feature: string;
  readonly texts: Readonly<Record<string, NoticeText>>;
};

/**
 * It defines the notices of one feature. A text that is missing in a language does not compile, and neither does
 * `notesNotices.notice("savd")`.
 */
export function defineNotices<Name extends string>(
  feature: string,
  texts: Readonly<Record<Name, NoticeText>>,
) {
  return {
    feature,
    texts,
    notice: (name: Name, count?: number): Notice => ({ feature, name, count }),
  };
}
