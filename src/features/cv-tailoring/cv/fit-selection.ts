import * as z from "zod";
import {
  type CvContent,
  type CvPhoto,
  type FittedCv,
  templateNames,
} from "../../../engines/cv-layout/cv-content";
import { LEAST_FILL } from "../../../engines/cv-layout/fit-cv";
import { isHighPriority, isNoWorse, SelectionWorth, worthOfSelection } from "./compare-selections";
import type { CvChoices } from "./cv-choices";
import { type Tailored, tailoredContent, untailoredContent } from "./tailored-content";
import type { TailoredMaterial } from "./tailored-material";
import { type ValuedLine, valuedLines } from "./valued-lines";
import { cvWarnings } from "./warnings";

const LinePrice = z.object({
  id: z.string(),
  points: z.number(),
  heightPt: z.number(),
  costPoints: z.number(),
});

/** It is what stands on the page, as it is stored. */
export const StoredFit = z.object({
  template: z.enum(templateNames),
  keptIds: z.array(z.string()),
  leftOut: z.array(LinePrice.extend({ reason: z.string() })),
  keptCosts: z.array(LinePrice.pick({ id: true, costPoints: true })),
  points: z.number(),
  pages: z.number(),
  fill: z.number(),
  basis: z.enum(["tailored", "untailored"]),
  /** It compares the page with the one that the profile's own order would give. */
  worth: SelectionWorth,
  untailoredWorth: SelectionWorth,
  warnings: z.array(z.enum(cvWarnings)),
  /** They could not stand on the page because they are worth too little, or were taken out. */
  outIds: z.array(z.string()),
});
export type StoredFit = z.infer<typeof StoredFit>;

export type Fit = (content: CvContent) => FittedCv;

/** It says how full the last page is in the template that was asked for. */
export type FillOf = (content: CvContent) => number;

export type TailoredSelection = {
  readonly content: CvContent;
  readonly fit: StoredFit;
  readonly lines: readonly ValuedLine[];
};

export type FitSources = {
  readonly material: TailoredMaterial;
  readonly choices: CvChoices;
  readonly photo: CvPhoto | null;
};

/**
 * A tailored page answers no fewer required terms, and has no fewer lines of high priority, than the page without an offer:
 * where it would, it must have theirs; where that does not fit, the page without an offer is served.
 */
export function fitSelection(
  { material, choices, photo }: FitSources,
  fit: Fit,
  fillOf: FillOf = (content) => fit(content).fill,
): TailoredSelection {
  const lines = valuedLines(material);
  const sources = { material, choices, lines, photo };
  const worthOf = ({ keptIds }: FittedCv) => worthOfSelection(keptIds, sources);
  const plainContent = untailoredContent(sources);
  const plain = fit(plainContent);
  const untailoredWorth = worthOf(plain);
  const finish = (chosen: Chosen): TailoredSelection => ({
    content: chosen.content,
    lines,
    fit: storedFit(chosen, { choices, worth: worthOf(chosen.fitted), untailoredWorth }),
  });
  for (const held of [new Set<string>(), answeringIds(plain, lines, material)]) {
    const tailored = filledContent(
      (fillers) => tailoredContent(sources, { held, fillers }),
      fillOf,
    );
    const fitted = fit(tailored.content);
    if (isNoWorse(worthOf(fitted), untailoredWorth)) {
      return finish({ ...tailored, fitted, basis: "tailored" });
    }
  }
  const warnings = [...tailoredContent(sources).warnings, "untailored_served" as const];
  const outIds = new Set<string>(choices.excluded);
  const untailored = { content: plainContent, fitted: plain, fillerIds: new Set<string>() };
  return finish({ ...untailored, warnings, outIds, basis: "untailored" });
}

/** Lines below the least score are added in the order of their worth, until the page that was asked for is full enough. */
function filledContent(tailoredWith: (fillers: number) => Tailored, fillOf: FillOf): Tailored {
  const isFull = ({ content }: Tailored) => fillOf(content) >= LEAST_FILL;
  const none = tailoredWith(0);
  if (none.spare === 0 || isFull(none)) return none;
  let [fewest, enough] = [0, none.spare];
  let filled = tailoredWith(enough);
  if (!isFull(filled)) return filled;
  while (enough - fewest > 1) {
    const middle = (fewest + enough) >> 1;
    const tried = tailoredWith(middle);
    if (isFull(tried)) [enough, filled] = [middle, tried];
    else fewest = middle;
  }
  return filled;
}

/** They are the lines of the page without an offer that must not be lost. */
function answeringIds(
  { keptIds }: FittedCv,
  lines: readonly ValuedLine[],
  { reasons }: TailoredMaterial,
): Set<string> {
  const kept = new Set(keptIds);
  const isAnswer = ({ id }: ValuedLine) =>
    (reasons[id] ?? []).some(({ level, strength }) => level === "must" && strength >= 0.5);
  return new Set(
    lines
      .filter((line) => kept.has(line.id) && (isHighPriority(line) || isAnswer(line)))
      .map(({ id }) => id),
  );
}

type Chosen = Omit<Tailored, "spare"> & {
  readonly fitted: FittedCv;
  readonly basis: StoredFit["basis"];
};

type Compared = Pick<StoredFit, "worth" | "untailoredWorth"> & { readonly choices: CvChoices };

function storedFit(
  { fitted, warnings, outIds, fillerIds, basis }: Chosen,
  { choices, worth, untailoredWorth }: Compared,
): StoredFit {
  const isFilled = fitted.keptIds.some((id) => fillerIds.has(id));
  const lacksRoom = fitted.leftOut.some(({ reason, points }) => reason === "no-room" && points > 0);
  const isOther = fitted.template !== choices.template;
  return StoredFit.parse({
    ...fitted,
    basis,
    worth,
    untailoredWorth,
    warnings: [
      ...warnings,
      ...(isFilled ? ["filled_below_min_score"] : []),
      ...(lacksRoom ? ["no_room"] : []),
      ...(isOther ? ["template_changed"] : []),
      ...(fitted.problem === null ? [] : ["pinned_too_tall"]),
    ],
    outIds: [...outIds],
  });
}
