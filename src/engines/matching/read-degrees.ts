import type { OfferFinding } from "./requirement";
import { overlaps, type Stretch } from "./scan";
import { degrees } from "./words/degrees";

const patterns = degrees.map(
  ([years, pattern, title]) =>
    ({
      years,
      title,
      pattern: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}+])`, "gu"),
    }) as const,
);

export type DegreeMention = Stretch & { readonly years: number; readonly title?: string };

/** Every degree that a folded text names, each stretch once. */
export function degreesIn(folded: string): DegreeMention[] {
  const found: DegreeMention[] = [];
  for (const { years, title, pattern } of patterns) {
    for (const match of folded.matchAll(pattern)) {
      const stretch = { start: match.index, end: match.index + match[0].trimEnd().length };
      if (stretch.end === stretch.start || found.some((other) => overlaps(other, stretch)))
        continue;
      found.push({ ...stretch, years, ...(title ? { title } : {}) });
    }
  }
  return found.toSorted((left, right) => left.start - right.start);
}

/** Words between two degrees that make them alternatives, or one the example of the other. */
const alternative = /^[^.;]{0,60}$/;
const separates =
  /^ (?:with|avec) (?:an? |une? )$|\b(?:si possible|complete\w*|voire)\b|^ ?,? (?:and|et|ainsi que|plus) (?:an? |the |une? |d'une? |du |de |d'|of an? )?$|\b(?:exigee?s?|requise?s?|required|souhaitee?s?|appreciee?s?|preferred|plus|obligatoire|ideally|idealement|serait|would be)\b/;

/**
 * One need a clause: “Bac +2 (BTS ou équivalent)” asks one degree, the lowest of those named. Two levels, “bachelor
 * required, master preferred”, are two.
 */
export function readDegrees(folded: string): OfferFinding[] {
  const findings: (OfferFinding & { kind: "degree" })[] = [];
  for (const { start, end, years, title } of degreesIn(folded)) {
    const last = findings.at(-1);
    const between = last ? folded.slice(last.end, start) : "";
    if (last && alternative.test(between) && !separates.test(between)) {
      const isLower = years < last.degreeYears && !last.title;
      findings[findings.length - 1] = {
        ...last,
        end: between.length <= 30 ? end : last.end,
        degreeYears: isLower ? years : last.degreeYears,
        ...((last.title ?? title) ? { title: last.title ?? title ?? "" } : {}),
      };
      continue;
    }
    findings.push({ kind: "degree", degreeYears: years, start, end, ...(title ? { title } : {}) });
  }
  return findings;
}
