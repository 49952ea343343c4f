import { languagesIn, levelIn, readLanguages } from "../matching/read-languages";
import { anyOf, hasAny, type Stretch } from "../matching/scan";
import { spokenLanguages } from "../matching/words/languages";
import * as words from "./words/speech-cues";
import type { OwnStretch } from "./own-stretches";
import type { FoundFact } from "./spoken-fact";
import type { SpokenSentence } from "./spoken-sentence";

const speaking = anyOf([words.speakingVerbs]);
const name = anyOf([spokenLanguages.map(([, names]) => names).join("|")]);
const edge = String.raw`(?:[\s,;:.()'–-]|(?<!\p{L})(?:${words.fluencyEdges})(?!\p{L}))`;
const edgesBefore = new RegExp(String.raw`^${edge}{1,12}`, "u");
const edgesAfter = new RegExp(String.raw`${edge}{1,12}$`, "u");

/** A language that the speaker says they speak, with the level in their words. */
export function languagesSpokenIn(
  sentence: SpokenSentence,
  { from, end, isBare }: OwnStretch,
): FoundFact[] {
  const { text, folded, said } = sentence;
  const told = folded.slice(from, end);
  if (!hasAny(speaking, told) && !(isBare && levelIn(told))) return [];
  const source = { folded: told, text: text.slice(from, end), isListed: true };
  return readLanguages(source, false).flatMap((finding): FoundFact[] => {
    if (finding.kind !== "language") return [];
    const place = { start: from + finding.start, end: from + finding.end };
    const quote = folded.slice(place.start, place.end);
    const at = place.start + Math.max(0, quote.search(name));
    const until = at + lengthOfName(folded.slice(at, place.end));
    if (until === at) return [];
    const fluency =
      fluencyIn(sentence, { start: until, end: place.end }) ??
      fluencyIn(sentence, { start: place.start, end: at });
    const language = { code: finding.language, name: said(at, until), ...(fluency && { fluency }) };
    return [{ kind: "language", ...language, ...place }];
  });
}

/** “Spanish fluently” begins with a name of seven letters. */
function lengthOfName(folded: string): number {
  const word = /^\p{L}+(?: des signes| language)?/u.exec(folded)?.[0] ?? "";
  return languagesIn(word).length > 0 ? word.length : 0;
}

/** They are the words beside a name without those that only join them to it. */
function fluencyIn({ folded, said }: SpokenSentence, { start, end }: Stretch): string | undefined {
  const beside = folded.slice(start, end);
  const from = start + (edgesBefore.exec(beside)?.[0].length ?? 0);
  const until = end - (edgesAfter.exec(folded.slice(from, end))?.[0].length ?? 0);
  return until > from ? said(from, until) : undefined;
}
