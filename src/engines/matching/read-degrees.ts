import { foldWords } from "./offer-text";
import type { OfferFinding } from "./requirement";
import { overlaps, type Stretch, stretchesOf } from "./scan";
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
  /^ (?:with|avec) (?:an? |une? )$|\b(?:si possible|complete\w*|voire)\b|^ ?,? (?:and|et|ainsi que|plus) (?:an? |the |une? |d'une? |du |de |d'|of an? )?$|\b(?:exigee?s?|requise?s?|demandee?s?|required|souhaitee?s?|appreciee?s?|preferred|plus|obligatoire|ideally|idealement|serait|would be)\b/;

/** « BTS demandé, un CAP suffit » names two. */
const asksItself = / (?:exigee?s?|requise?s?|demandee?s?|required|souhaitee?s?|obligatoire)$/;

/**
 * One need a clause: “Bac +2 (BTS ou équivalent)” asks one degree, the lowest of those named. Two levels, “bachelor
 * required, master preferred”, are two.
 */
export function readDegrees(folded: string): OfferFinding[] {
  const findings: (OfferFinding & { kind: "degree" })[] = [];
  for (const { start, end, years, title } of degreesIn(folded)) {
    const last = findings.at(-1);
    const between = last ? folded.slice(last.end, start) : "";
    if (
      last &&
      alternative.test(between) &&
      !separates.test(between) &&
      !asksItself.test(folded.slice(last.start, last.end))
    ) {
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

const bare =
  /(?<!\p{L})(?:diplomes? (?:d'etat )?(?:exigee?s?|requis(?:e?s?)|obligatoires?|demandee?s?|indispensables?)|(?:diplome d'etat|\bd\.e\.)(?! (?:d'|de |en )))(?!\p{L})/gu;

/** « Diplôme d’État exigé » asks the one of the trade that the offer is titled by. */
export function bareDiplomas(folded: string, title: string | undefined): OfferFinding[] {
  const trade = foldWords(title ?? "").replace(/ d\.?e\.?$/u, "");
  const [own] = degreesIn(`diplome d'etat de ${trade}`).filter((degree) => degree.title);
  return stretchesOf(bare, folded).map((stretch) => ({
    kind: "degree",
    degreeYears: own?.years ?? 0,
    ...(own?.title ? { title: own.title } : {}),
    ...stretch,
  }));
}
