import type { Language } from "../../../../platform/language";

/** Longer than any sentence one would read; a document stores no longer ones. In UTF-16 units. */
const LONGEST = 1_500;

/** Words whose full stop ends no sentence. */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:mm?|mme|mmes|mlle|dr|drs|pr|prof|me|st|ste|mr|mrs|ms|jr|sr|vs|cf|ex|env|art|fig|vol|chap|éd|ed|dept|dép|approx|tél|tel|no|n°|e\.g|i\.e|c\.-à-d|p\.ex|p|pp)\.$/iu;
/** « J. K. », « A. Martin ». An English “I.” closes a sentence more often than it begins a name. */
const initial = { fr: /(?:^|[\s.-])\p{Lu}\.$/u, en: /(?:^|[\s.-])(?!I\.)\p{Lu}\.$/u };
const endsLikeList = /(?:^|[^\p{L}])etc\.$/iu;
const closes = /^[»”’"')\]]/u;
const startsLow = /^[«“"(]?\s*[\p{Ll}\d]/u;

const segmenters = new Map<Language, Intl.Segmenter>();

function segmenterOf(language: Language): Intl.Segmenter {
  const known =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, known);
  return known;
}

/** The sentences of one clean line, in order; joined by spaces they are the line again. */
export function splitSentences(line: string, language: Language): string[] {
  const segments = Array.from(segmenterOf(language).segment(line), ({ segment }) => segment);
  const sentences: string[] = [];
  let open = "";
  for (const [index, segment] of segments.entries()) {
    open += segment;
    const rest = segments.slice(index + 1);
    if (rest.length > 0 && goesOn(open.trim(), rest, language)) continue;
    sentences.push(...cutLong(open.trim()));
    open = "";
  }
  return sentences.filter((sentence) => sentence !== "");
}

function goesOn(open: string, rest: readonly string[], language: Language): boolean {
  const next = rest[0] ?? "";
  if (closes.test(next) || abbreviation.test(open) || initial[language].test(open)) return true;
  if (endsLikeList.test(open) && startsLow.test(next)) return true;
  // Several sentences of one quotation are one: who said them stands outside.
  return isQuoting(open) && rest.some((segment) => segment.includes("»"));
}

function isQuoting(text: string): boolean {
  return text.lastIndexOf("«") > text.lastIndexOf("»");
}

function cutLong(sentence: string): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(" ", LONGEST);
    const end = space > 0 ? space : LONGEST;
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return [...parts, rest];
}
