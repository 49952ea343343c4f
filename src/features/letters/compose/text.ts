/** Free text enters a sentence as one line without bullets, bold or code marks and without a final stop. */
export function cleaned(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/\*\*|`/gu, "")
    .replace(/^(?:[-–—•*·▪►✓➤]+\s*|#+\s+|\d+[.)]\s+)+/u, "")
    .trim()
    .replace(/[\s;,:!…]+$/u, "")
    .replace(/(?<!(?:^|[\s(])(?:\p{L}|Inc|Ltd|Co|Corp|etc))[\s.;,:!…]+$/u, "");
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
const bracketWordsMax = 8;

/** A stop after one of these, or after an initial, ends no sentence. */
const abbreviations =
  "Dr|Drs|Prof|Pr|Mr|Mrs|Ms|Mx|M|MM|Mme|Mmes|Mlle|Me|Mgr|St|Ste|Sts|Inc|Ltd|Co|Corp|Jr|Sr|vs|etc|env|cf|approx|no|No|nos|vol|art|ex|réf|ref|av|bd|tél|tel|dept|dép|ing|Eng|Gen|Col|Sgt|Lt|Rev|Hon|e\\.g|i\\.e|p\\.ex|\\p{Lu}";
const sentenceEnd = new RegExp(
  `(?<=[^\\s.]{2}[.!?…])(?<!(?:^|[\\s(.’'])(?:${abbreviations})\\.)\\s+(?=[\\p{Lu}«“])`,
  "u",
);

/**
 * Keeps the first sentence; when that is still long, as much of it as stands between commas. Brackets are kept or left out
 * as a whole.
 */
export function shortened(text: string): { text: string; cut: boolean } {
  const [sentence = text] = withoutLongBrackets(text).split(sentenceEnd);
  const words = cleaned(sentence).split(" ");
  if (words.length <= wordsMax) return { text: words.join(" "), cut: false };
  const kept = words.slice(0, wordsMax);
  const stop = kept.findLastIndex(
    (word, at) => /[,;]$/.test(word) && isBalanced(kept.slice(0, at + 1).join(" ")),
  );
  if (stop >= 8) return { text: cleaned(kept.slice(0, stop + 1).join(" ")), cut: false };
  return { text: cleaned(kept.join(" ").replace(/\s*[([][^()[\]]*$/u, "")), cut: true };
}

function withoutLongBrackets(text: string): string {
  return text
    .replaceAll(/\s*\(([^()]*)\)/gu, (whole: string, inside: string) =>
      inside.trim().split(/\s+/u).length > bracketWordsMax ? "" : whole,
    )
    .trim();
}

function isBalanced(text: string): boolean {
  return (text.match(/[([]/gu) ?? []).length === (text.match(/[)\]]/gu) ?? []).length;
}

/** Returns the first two words, folded: two sentences that share them begin alike. */
export function openingOf(text: string): string {
  const [, first = text, second = ""] = firstTwoWords.exec(text) ?? [];
  return `${first} ${second}`.normalize("NFC").toLowerCase();
}

const firstTwoWords =
  /^[^\p{L}\p{M}\p{N}]*([\p{L}\p{M}\p{N}]+)(?:[^\p{L}\p{M}\p{N}]+([\p{L}\p{M}\p{N}]+))?/u;
