import type { Cue, TimedWord } from "../cue";
import { guardBraces, guardLabel } from "../guards";
import { printTime } from "../time-marks";
import { joinWords, onOneLine } from "../word-pieces";

const carried = (text: string): string =>
  guardBraces(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The text of a caption in WebVTT, with its speaker, and with the moments of its words if they are wanted and known. */
export function stampedText(
  { text, speaker, words, startMs, endMs }: Cue,
  hasStamps: boolean,
): string {
  const isStamped = hasStamps && words !== undefined && joinWords(words) === onOneLine(text);
  const said = isStamped ? withStamps(text, words, { startMs, endMs }) : carried(text);
  return speaker === undefined ? guardLabel(said) : `<v ${carried(speaker)}>${said}`;
}

function withStamps(
  text: string,
  words: readonly TimedWord[],
  { startMs, endMs }: Pick<Cue, "startMs" | "endMs">,
): string {
  const parts: string[] = [];
  let at = 0;
  let lastMs = startMs;
  for (const word of words) {
    const begin = text.indexOf(word.text, at);
    parts.push(text.slice(at, begin));
    const isKnown = word.timed === undefined && word.startMs > lastMs && word.startMs < endMs;
    if (isKnown) {
      parts.push(`<${printTime(word.startMs, ".")}>`);
      lastMs = word.startMs;
    }
    parts.push(carried(word.text));
    at = begin + word.text.length;
  }
  return parts.join("");
}
