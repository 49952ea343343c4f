const plain: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "´": "'",
  "‐": "-",
  "‑": "-",
  "−": "–",
  "—": "–",
  ø: "o",
  ł: "l",
  đ: "d",
};

function foldLetter(letter: string): string {
  const lower = letter.toLowerCase();
  const known = plain[lower];
  if (known) return known;
  if (/\s/u.test(lower)) return " ".repeat(letter.length);
  const [base = lower] = lower.normalize("NFD");
  return base.length === letter.length ? base : letter;
}

/** The text has as many letters as before, without accents, capitals and typographic signs, so that places stay. */
export const foldLetters = (text: string): string =>
  /^[ -@[-~]*$/u.test(text) ? text : Array.from(text, foldLetter).join("");

/** White space of every kind becomes one plain space. */
export const squeezeSpaces = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** It is a folded text for comparison, in which `œ` has become `oe` and white space is single. */
export const foldPhrase = (text: string): string =>
  foldLetters(text).replaceAll("œ", "oe").replaceAll("æ", "ae").replace(/\s+/gu, " ").trim();

/** These are the words of a text, folded; `aide-soignant` and `l'hôtel` are split unless they are asked to be whole. */
export const foldedWordsOf = (text: string): readonly string[] =>
  foldPhrase(text).match(/[\p{L}\p{N}]+(?:[.+#&][\p{L}\p{N}+#]*)*/gu) ?? [];
