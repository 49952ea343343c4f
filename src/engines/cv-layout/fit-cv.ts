import type { Typesetting } from "../typesetting/set-parts";
import type { CvContent, FitRules, FittedCv } from "./cv-content";
import { fillOnPages, fitOnPages } from "./fitting/fit-on-pages";
import { measureCv } from "./setting/measure-cv";
import { TextSetter } from "./setting/text-setter";
import { cvDesigns } from "./templates";

/** A page that is less full than this is set in a roomier template, where nothing is lost by it. */
export const LEAST_FILL = 0.75;

/**
 * It chooses what stands in a CV: the selection of most points that the pages hold. The same content and rules give the same
 * selection.
 */
export function fitCv(content: CvContent, rules: FitRules, typesetting: Typesetting): FittedCv {
  const setter = new TextSetter(typesetting);
  const fitIn = (template: FitRules["template"]) => {
    const measured = measureCv(content, cvDesigns[template], setter);
    return fitOnPages(measured, content, { ...rules, template });
  };
  let fitted = fitIn(rules.template);
  let next = cvDesigns[rules.template].roomier;
  while (fitted.fill < LEAST_FILL && next !== null) {
    const roomier = fitIn(next);
    const isWorse =
      roomier.keptIds.length < fitted.keptIds.length ||
      roomier.points < fitted.points ||
      roomier.pages > fitted.pages;
    if (isWorse) break;
    fitted = roomier;
    next = cvDesigns[next].roomier;
  }
  return fitted;
}

/** It is how full the last page is in the template that was asked for, from 0 to 1. */
export function fillOfCv(content: CvContent, rules: FitRules, typesetting: Typesetting): number {
  const measured = measureCv(content, cvDesigns[rules.template], new TextSetter(typesetting));
  return fillOnPages(measured, content, rules);
}

export type Move = { readonly id: string; readonly to: "in" | "out" };

/** It says how many points a page loses by a line that is taken in or out; null where the CV has no such line. */
export function costOf(fitted: FittedCv, { id, to }: Move): number | null {
  const lines = to === "in" ? fitted.leftOut : fitted.keptCosts;
  return lines.find((line) => line.id === id)?.costPoints ?? null;
}
