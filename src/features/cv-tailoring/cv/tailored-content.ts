import type { CvContent, CvPhoto } from "../../../engines/cv-layout/cv-content";
import { type ChosenLines, chosenLines, pinnedLineIds } from "./chosen-lines";
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
  /** They are lines that are worth less than the least score and fill no room, or were taken out. */
  readonly outIds: ReadonlySet<string>;
  /** They are lines below the least score that fill what others leave. */
  readonly fillerIds: ReadonlySet<string>;
  /** It counts the lines that may yet fill the page. */
  readonly spare: number;
};

const SUMMARY_ID = "basics:summary";
const SUMMARY_POINTS = 700;
const RECENT_POST_POINTS = 1_000;
const MOST_FILLER_POINTS = 900;

type Wanted = {
  /** The page must have them besides those that the person pinned. */
  readonly held?: ReadonlySet<string>;
  readonly fillers?: number;
};

export function tailoredContent(
  { material, choices, lines, photo }: Sources,
  { held = new Set(), fillers = 0 }: Wanted = {},
): Tailored {
  const now = new Date(material.madeAt);
  const chosen = chosenLines(lines, { choices, held, fillers, now });
  const byId = new Map(lines.map((line) => [line.id, line]));
  const useOf = (id: string): LineUse | null => {
    const line = byId.get(id);
    return line && chosen.isIn(line) ? useIn(line, chosen) : null;
  };
  const fills = (line: ValuedLine) =>
    chosen.isIn(line) && !chosen.earns(line) && !chosen.isPinned(line);
  return {
    content: contentOf({
      ...material,
      summary: summaryItem({ material, choices }),
      photo,
      useOf,
    }),
    warnings: [
      ...(chosen.isLowered ? (["all_below_min_score"] as const) : []),
      ...(choices.includePhoto && photo === null ? (["photo_missing"] as const) : []),
    ],
    outIds: new Set(lines.filter((line) => !chosen.isIn(line)).map(({ id }) => id)),
    fillerIds: new Set(lines.filter(fills).map(({ id }) => id)),
    spare: chosen.spare.length,
  };
}

/** A line below the least score has no points, whoever put it on the page: it says nothing of how well the page answers. */
function useIn(line: ValuedLine, { earns, isPinned, isRecentPost }: ChosenLines): LineUse {
  const use = { text: line.printed, isPinned: isPinned(line) };
  if (earns(line)) return { ...use, points: line.points };
  const least = Math.min(MOST_FILLER_POINTS, line.points);
  return { ...use, points: 0, fillerPoints: isRecentPost(line) ? RECENT_POST_POINTS : least };
}

/** What the profile's author put first stands first: all lines, in their order, without any offer. */
export function untailoredContent({ material, choices, lines, photo }: Sources): CvContent {
  const excluded = new Set(choices.excluded);
  const pinned = pinnedLineIds(lines, new Set(choices.pinned));
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
  // A profile without a summary gives a page without one: its title and skills stand there already.
  if (!material.resume.basics.summary?.trim()) return null;
  if (!widget || choices.excluded.includes(SUMMARY_ID)) return null;
  const own = material.resume.basics.label ?? "";
  const text = printedText(widget, { text: own });
  const isPinned = choices.pinned.includes(SUMMARY_ID);
  return text === "" ? null : { id: SUMMARY_ID, text, points: SUMMARY_POINTS, isPinned };
}
