import { lazily } from "../lazily";

const LETTERS = "abcdefghijklmnopqrstuvwxyz".split("");

/** Whisper calls a language by its English name. */
const tagsByName = lazily(() => {
  const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  const tags = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    tags.flatMap((tag) => {
      const name = names.of(tag)?.toLowerCase();
      return name === undefined ? [] : [[name, tag] as const];
    }),
  );
});

/** The BCP 47 tag of a language that an engine names by its tag or in English; null where neither is known. */
export function languageTagOf(language: string | null | undefined): string | null {
  if (!language) return null;
  if (/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,6})?$/.test(language)) return language.replace("_", "-");
  return tagsByName().get(language.toLowerCase()) ?? null;
}
