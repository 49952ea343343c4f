/** Symbol and Wingdings put their list marks into the private use area. */
const PRIVATE_BULLETS =
  /[\uF06C\uF06E\uF071\uF075\uF076\uF077\uF0A7\uF0A8\uF0B7\uF0D8\uF0E0\uF0E8\uF0FC\uF0FE]/g;
const LATIN_LIGATURES = /[\uFB00-\uFB06]+/g;
const ARABIC_FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/g;
const SPACES = /[\s\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const UNSEEN =
  // oxlint-disable-next-line no-control-regex -- Control characters are what is taken out.
  /[\u0000-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF\uFFF0-\uFFFD]/g;
const PRIVATE = /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}]/gu;

/** TeX puts ligatures and dashes among the control characters, as its encodings OT1 and T1 have them. */
const TEX_SIGNS: ReadonlyMap<string, string> = new Map([
  ["\u000B", "ff"],
  ["\u000C", "fi"],
  ["\u000D", "fl"],
  ["\u000E", "ffi"],
  ["\u000F", "ffl"],
  ["\u0013", "«"],
  ["\u0014", "»"],
  ["\u0015", "–"],
  ["\u0016", "—"],
  ["\u001B", "ff"],
  ["\u001C", "fi"],
  ["\u001D", "fl"],
  ["\u001E", "ffi"],
  ["\u001F", "ffl"],
]);

/** Fonts of pictures of letters have no other table than that of TeX. */
export const texText = (unicode: string): string => TEX_SIGNS.get(unicode) ?? unicode;

/** It makes characters plain and takes out those that nobody sees; no word changes. */
export function cleanDrawnText(text: string): string {
  return text
    .replace(PRIVATE_BULLETS, "•")
    .replace(SPACES, " ")
    .replace(UNSEEN, "")
    .replace(PRIVATE, "")
    .replace(LATIN_LIGATURES, (ligature) => ligature.normalize("NFKC"))
    .replace(ARABIC_FORMS, (form) => form.normalize("NFKC"))
    .normalize("NFC");
}

/** "C O M P É T E N C E S   C L É S" is two words. */
export function withoutLetterSpacing(text: string): string {
  const letters = text.trim().split(/ +/);
  const singles = letters.filter((letter) => /^.$/u.test(letter)).length;
  if (letters.length < 4 || singles < letters.length * 0.9) return text;
  if (!/\p{L} \p{L} \p{L}/u.test(text)) return text;
  return text
    .trim()
    .split(/ {2,}/)
    .map((word) => word.replaceAll(" ", ""))
    .join(" ");
}
