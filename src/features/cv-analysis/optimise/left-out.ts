import { fold, tokensOf } from "../../../engines/grounding/tokens";
import type { CvReading } from "../../../engines/cv-reading/read-cv-result";
import { cutQuote } from "../analysis/cv-subject";
import { placedValues } from "./placed-values";
import type { PrintedCv } from "./printed-cv";

const FEWEST_WORDS = 3;
const MOST_LINES = 40;
/** Page numbers and lengths of time follow from the rest. */
const derived = new Set(
  "page of sur an ans mois year years month months mobile present".split(" "),
);

/** A line is kept if the document, or what was read of the file, has four in five of its words. */
export function leftOutOf(reading: CvReading, document: PrintedCv): string[] {
  const kept = new Set(
    [...placedValues(document), ...reading.fields].flatMap(({ quote }) => wordsOf(quote)),
  );
  const hidden = reading.warnings.flatMap(({ quote }) => (quote === null ? [] : [quote]));
  return reading.lines
    .filter(({ text }) => !hidden.some((quote) => quote.includes(text)))
    .filter(({ text }) => {
      const words = wordsOf(text);
      const known = words.filter((word) => kept.has(word)).length;
      return words.length >= FEWEST_WORDS && known < words.length * 0.8;
    })
    .map(({ text }) => cutQuote(text.replaceAll("\t", " ")))
    .slice(0, MOST_LINES);
}

const wordsOf = (text: string): string[] =>
  tokensOf(fold(text))
    .map(({ folded }) => folded)
    .filter((word) => !derived.has(word) && !/^\d{1,2}$/.test(word));
