/** Free text enters a sentence as one line without bullets, bold or code marks and without a final stop. */
export function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\*\*|`/gu, "")
    .replace(/^(?:[-–—•*·▪]+\s*|#+\s+|\d+[.)]\s+)+/u, "")
    .trim()
    .replace(/[\s.;,:!…]+$/u, "");
}

/** Lowers a word's capital, never that of an acronym or of a name in capitals: `Réduit`, but `API`, `TypeScript`. */
export function lowerFirst(text: string): string {
  const word = text.match(/^[\p{L}\p{M}’'-]+/u)?.[0] ?? "";
  if (!/^\p{Lu}[\p{Ll}\p{M}’'-]*$/u.test(word)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

export function upperFirst(text: string): string {
  return text.replace(/^([«“"(\s\u00A0]*)(\p{Ll})/u, (_, mark: string, letter: string) => {
    return mark + letter.toUpperCase();
  });
}

/** A name as it is printed: only its straight apostrophes are changed. */
export function curly(name: string): string {
  return name.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, "’");
}

const wordsMax = 34;

/** Keeps the first sentence; when that is still long, as much of it as stands between commas. */
export function shortened(text: string): { text: string; cut: boolean } {
  const [sentence = text] = text.split(/(?<=[^\s.]{2}[.!?…])\s+(?=[\p{Lu}«“])/u);
  const words = cleaned(sentence).split(" ");
  if (words.length <= wordsMax) return { text: words.join(" "), cut: false };
  const kept = words.slice(0, wordsMax);
  const stop = kept.findLastIndex((word) => /[,;]$/.test(word));
  if (stop >= 8) return { text: cleaned(kept.slice(0, stop + 1).join(" ")), cut: false };
  return { text: cleaned(kept.join(" ")), cut: true };
}

/** Returns the first two words, folded: two sentences that share them begin alike. */
export function openingOf(text: string): string {
  const [, first = text, second = ""] = firstTwoWords.exec(text) ?? [];
  return `${first} ${second}`.normalize("NFC").toLowerCase();
}

const firstTwoWords =
  /^[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}\p{N}]+)(?:[^\p{L}\p{M}\p{N}]+([\p{L}\p{M}\p{N}]+))?/u;
