import { spokenLanguageNames } from "../words/spoken-language-words";
import { foldLetters } from "./fold-letters";
import type { Span } from "./dates";

const names = spokenLanguageNames
  .flatMap((row) => row.split("|"))
  .toSorted((a, b) => b.length - a.length);
const language = new RegExp(
  `(?<![\\p{L}\\d])(?:langue des signes(?: francaise)?|british sign language|${names.join("|")})(?: \\((?:lsf|bsl)\\)| (?:bresilien|canadien|standard|moderne))?(?![\\p{L}\\d])`,
  "u",
);

/** It finds the first name of a language that people speak. */
export function spokenLanguageAt(text: string): Span | null {
  const match = language.exec(foldLetters(text));
  return match ? { from: match.index, to: match.index + match[0].length } : null;
}
