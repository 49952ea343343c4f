import { scripts } from "./words/scripts";

/** Japanese and Korean are written in several scripts at once; others mix only to deceive. */
const combinations: readonly (readonly string[])[] = [
  ["Han", "Hiragana", "Katakana"],
  ["Han", "Hangul"],
];

const patterns = new Map<string, RegExp>();

/** It holds for characters of the script, and for those that scripts share, such as digits. */
function patternOf(written: readonly string[]): RegExp {
  const key = written.join();
  const known = patterns.get(key);
  if (known) return known;
  const parts = [...written, "Common", "Inherited"].map((name) => `\\p{Script_Extensions=${name}}`);
  const made = new RegExp(`^[${parts.join("")}]*$`, "u");
  patterns.set(key, made);
  return made;
}

/** It tells whether one script, or one of the usual combinations, writes the whole name. */
export function isOfOneScript(name: string): boolean {
  if (/^[ -~]*$/.test(name)) return true;
  const ways = [...combinations, ...scripts.map((script) => [script])];
  return ways.some((way) => patternOf(way).test(name));
}
