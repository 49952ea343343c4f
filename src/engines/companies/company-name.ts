import { cleanText } from "./clean-text";

/** It says how well a found name fits the requested one. */
export type NameMatch = "exact" | "close" | "weak";

/** Legal forms do not distinguish two companies. */
const legalForms = new Set(
  "sa sas sasu sarl eurl sca scop snc sci inc incorporated corp corporation co ltd limited llc llp plc gmbh ag kg kgaa se nv bv spa srl ab as asa oy oyj pty".split(
    " ",
  ),
);

/** These words widen a name without making it another company's. */
const wideningWords = new Set(
  "group groupe holding holdings international company compagnie the la le les l entreprise societe france europe worldwide global".split(
    " ",
  ),
);

/**
 * It returns words in lower case, without invisible characters, accents, marks, legal forms at the ends, or a qualifier in
 * brackets.
 */
export function nameWords(name: string): string[] {
  const words = cleanText(name, 1_000)
    .replaceAll(/\s*\([^()]*\)\s*$/gu, "")
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/\b((?:\p{L}\.){2,})/gu, (initials) => initials.replaceAll(".", ""))
    .split(/[^\p{L}\p{N}+#&]+/u)
    .filter((word) => word !== "" && word !== "&");
  while (words.length > 1 && legalForms.has(words.at(-1) ?? "")) words.pop();
  return words;
}

/** It returns null for the name of something else. */
export function matchName(asked: string, found: string): NameMatch | null {
  const [askedWords, foundWords] = [nameWords(asked), nameWords(found)];
  if (askedWords.length === 0 || foundWords.length === 0) return null;
  if (askedWords.join(" ") === foundWords.join(" ")) return "exact";
  if (askedWords.join("") === foundWords.join("")) return "exact";
  const [long, short] =
    askedWords.length > foundWords.length ? [askedWords, foundWords] : [foundWords, askedWords];
  const extra = wordsAround(long, short);
  if (!extra) return null;
  return extra.every((word) => wideningWords.has(word) || legalForms.has(word)) ? "close" : "weak";
}

/**
 * It returns the rest of `long` without `short` as consecutive whole words; it is null where `long` does not contain them.
 */
function wordsAround(long: readonly string[], short: readonly string[]): string[] | null {
  for (let start = 0; start + short.length <= long.length; start++) {
    const isHere = short.every((word, offset) => long[start + offset] === word);
    if (isHere) return [...long.slice(0, start), ...long.slice(start + short.length)];
  }
  return null;
}

/** It is true where a text names the company, as whole words. */
export function mentionsName(text: string, name: string): boolean {
  const words = nameWords(name);
  return words.length > 0 && ` ${nameWords(text).join(" ")} `.includes(` ${words.join(" ")} `);
}
