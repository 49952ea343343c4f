import { type DegreeMention, degreesIn } from "./read-degrees";
import { anyOf, hasAny } from "./scan";
import * as words from "./words/held-degrees";

const lead = new RegExp(String.raw`^\W{0,3}(?:${words.degreeLeads.join("|")}){0,5}$`, "u");
const notDegree = new RegExp(String.raw`^(?:${words.notDegrees.join("|")})`, "u");
const unfinished = anyOf(words.unfinished);
const partEnd = /[,;|:()\n–—]|\s-\s/g;

/**
 * The degrees of an entry of education or of a certificate. A degree begins its title: « Certificat Master of Excel »,
 * « Lycée Bac Ouest » and a first year hold none.
 */
export function heldDegreesIn(folded: string): DegreeMention[] {
  if (hasAny(unfinished, folded)) return [];
  const starts = [0, ...Array.from(folded.matchAll(partEnd), (end) => end.index + end[0].length)];
  const named = degreesIn(folded);
  return [...named, ...bareLicencesIn(folded)].filter(({ start }) => {
    const from = starts.findLast((each) => each <= start) ?? 0;
    return lead.test(folded.slice(from, start)) && !notDegree.test(folded.slice(start));
  });
}

/** In an entry of education « Licence psychologie » is a degree, and in an offer a licence is many things. */
const bareLicencesIn = (folded: string): DegreeMention[] =>
  Array.from(folded.matchAll(/(?<!\p{L})licence(?! to )(?!\p{L})/gu), ({ index }) => ({
    start: index,
    end: index + "licence".length,
    years: 3,
  }));
