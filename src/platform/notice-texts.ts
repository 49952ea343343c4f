import type { Language } from "./language";

/** One notice in every language; `count` where the text has a number. */
type NoticeText = Readonly<Record<Language, (count: number) => string>>;

/** What the next page says, once, after a form was answered with a redirect. */
export type Notice = {
  /** The feature that knows the text. */
  readonly feature: string;
  readonly name: string;
  readonly count: number | undefined;
};

export type NoticeTexts = {
  readonly feature: string;
  readonly texts: Readonly<Record<string, NoticeText>>;
};

/**
 * The notices of one feature. A text that is missing in a language does not compile, and neither does
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
