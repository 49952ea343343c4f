import type { CvContent, CvPhoto } from "../../../engines/cv-layout/cv-content";
import type { CvChoices } from "./cv-choices";
import { contentOf, type LineUse } from "./content-of";
import type { TailoredMaterial } from "./tailored-material";
import type { TailoringWarning } from "./warnings";
import { printedText, type ValuedLine } from "./valued-lines";

type Sources = {
  readonly material: TailoredMaterial;
  readonly choices: CvChoices;
  readonly lines: readonly ValuedLine[];
  readonly photo: CvPhoto | null;
};

export type Tailored = {
  readonly content: CvContent;
  readonly warnings: readonly TailoringWarning[];
  /** They are lines that are worth less than the least score, or were taken out. */
  readonly outIds: ReadonlySet<string>;
};

/** If no line of a part is worth the least score, its best ones stand in for it. */
const BEST = { told: 12, skills: 8 } as const;
const SUMMARY_ID = "basics:summary";
const SUMMARY_POINTS = 700;

/** `held` are lines that the page must have besides those that the person pinned. */
export function tailoredContent(
  { material, choices, lines, photo }: Sources,
  held: ReadonlySet<string> = new Set(),
): Tailored {
  const { isIn, isLowered } = chosenLines(lines, choices);
  const byId = new Map(lines.map((line) => [line.id, line]));
  const pinned = new Set(choices.pinned);
  const useOf = (id: string): LineUse | null => {
    const line = byId.get(id);
    if (!line || !isIn(line)) return null;
    const { printed, points } = line;
    return { text: printed, points, isPinned: pinned.has(id) || held.has(id) };
  };
  return {
    content: contentOf({
      ...material,
      summary: summaryItem({ material, choices }),
      photo,
      useOf,
    }),
    warnings: [
      ...(isLowered ? (["all_below_min_score"] as const) : []),
      ...(choices.includePhoto && photo === null ? (["photo_missing"] as const) : []),
    ],
    outIds: new Set(lines.filter((line) => !isIn(line)).map(({ id }) => id)),
  };
}

/** What the profile's author put first stands first: all lines, in their order, without any offer. */
export function untailoredContent({ material, choices, lines, photo }: Sources): CvContent {
  const excluded = new Set(choices.excluded);
  const pinned = new Set(choices.pinned);
  const uses = new Map(
    lines
      .filter(({ id, parentId }) => !excluded.has(id) && !excluded.has(parentId ?? ""))
      .map(({ id, text }, index): [string, LineUse] => [
        id,
        { text, points: inOrder(index), isPinned: pinned.has(id) },
      ]),
  );
  const useOf = (id: string) => uses.get(id) ?? null;
  return contentOf({ ...material, summary: summaryItem({ material, choices }), photo, useOf });
}

const inOrder = (index: number): number => Math.max(1, Math.round(1_000 * 0.93 ** index));

function summaryItem({ material, choices }: Pick<Sources, "material" | "choices">) {
  const widget = material.envelope.widgets.find(({ type }) => type === "summary_block");
  if (!widget || choices.excluded.includes(SUMMARY_ID)) return null;
  const own = material.resume.basics.label ?? "";
  const text = printedText(widget, { text: own });
  const isPinned = choices.pinned.includes(SUMMARY_ID);
  return text === "" ? null : { id: SUMMARY_ID, text, points: SUMMARY_POINTS, isPinned };
}

const isTold = ({ kind }: ValuedLine) => kind === "achievement" || kind === "project-line";
const isSkill = ({ kind }: ValuedLine) => kind === "skill";

/** Headings follow their lines. Degrees and languages are taken from the profile where none is worth the least score. */
function chosenLines(lines: readonly ValuedLine[], { minScore, pinned, excluded }: CvChoices) {
  const [held, out] = [new Set(pinned), new Set(excluded)];
  const isWorth = ({ relevance }: ValuedLine) => relevance >= minScore;
  const told = bestOf(lines.filter(isTold), { isWorth, most: BEST.told });
  const skills = bestOf(lines.filter(isSkill), { isWorth, most: BEST.skills });
  const lists = (["degree", "language"] as const).map((kind) => {
    const all = lines.filter((line) => line.kind === kind);
    return bestOf(all, { isWorth, most: all.length });
  });
  const stands = new Set([told, skills, ...lists].flatMap(({ ids }) => ids));
  for (const line of lines) if (held.has(line.id)) stands.add(line.id);
  for (const line of lines) if (line.kind === "certificate" && isWorth(line)) stands.add(line.id);
  const parents = new Set(
    lines.flatMap(({ id, parentId }) => (stands.has(id) && parentId !== null ? [parentId] : [])),
  );
  const childful = new Set(lines.flatMap(({ parentId }) => parentId ?? []));
  const isHeading = ({ id, kind }: ValuedLine) =>
    (kind === "post" || kind === "project") && (parents.has(id) || !childful.has(id));
  const isIn = (line: ValuedLine): boolean => {
    if (out.has(line.id) || out.has(line.parentId ?? "")) return false;
    if (stands.has(line.id)) return true;
    return isHeading(line) && (parents.has(line.id) || isWorth(line));
  };
  return { isIn, isLowered: told.isLowered };
}

type Best = { readonly isWorth: (line: ValuedLine) => boolean; readonly most: number };

function bestOf(lines: readonly ValuedLine[], { isWorth, most }: Best) {
  const worth = lines.filter(isWorth);
  if (worth.length > 0 || lines.length === 0) {
    return { ids: worth.map(({ id }) => id), isLowered: false };
  }
  const best = lines.toSorted((one, other) => other.advanced - one.advanced).slice(0, most);
  return { ids: best.map(({ id }) => id), isLowered: true };
}
