import * as words from "./words/speech-cues";
import type { SpokenSentence } from "./spoken-sentence";

const MOST_WORDS = 7;
const MOST_CHARACTERS = 90;
const ends = new RegExp(String.raw`^(?:${words.nameEnds})$`, "u");
const links = new RegExp(String.raw`^(?:${words.nameLinks})$`, "u");
const word = /([^\p{L}\p{N}]{0,3})((?:[ld]')|[\p{L}\p{N}][\p{L}\p{N}&+/-]{0,40}(?:'s)?)/gu;

type Named = {
  readonly from: number;
  readonly end: number;
  /** The name of a school is written large; a degree goes on once over “in”, a post never. */
  readonly manner: "school" | "degree" | "post";
};

/** It is where the words of a name end: before a stop, a number or a word that begins something else. */
export function endOfName({ text, folded }: SpokenSentence, { from, end, manner }: Named): number {
  const rest = folded.slice(from, Math.min(end, from + MOST_CHARACTERS));
  let [until, passed, count] = [from, 0, 0];
  let isFieldAhead = manner === "degree";
  for (const match of rest.matchAll(word)) {
    const [whole, gap = "", name = ""] = match;
    if (match.index > passed || /[,;:.!?\n()]/u.test(gap) || /^\d/u.test(name)) break;
    passed = match.index + whole.length;
    if (/^(?:in|en)$/u.test(name)) {
      if (!isFieldAhead) break;
      isFieldAhead = false;
      continue;
    }
    if (links.test(name)) continue;
    const at = from + match.index + gap.length;
    const isSmall = manner === "school" && count > 0 && !/^\p{Lu}/u.test(text.slice(at));
    if (ends.test(name) || isSmall || count >= MOST_WORDS) break;
    count += 1;
    until = at + name.length;
  }
  return until;
}
