import type { FitRules } from "../cv-content";
import type { ColumnBlocks, EntryBlocks, FlowBlocks, SectionBlocks } from "../setting/measure-cv";
import { entryGroup } from "./entry-group";
import type { FittingGroup } from "./fitting-group";
import { flowGroup } from "./flow-group";
import type { FittingSection } from "./solve-column";

type Limits = Pick<FitRules, "maxExperiences" | "maxBulletsPerExperience"> & {
  /** No block is higher than a page. */
  readonly area: number;
  readonly capacity: number;
};

/** It states a measured column as sections of groups to choose from. */
export const fittingSections = (column: ColumnBlocks, limits: Limits): FittingSection[] =>
  column.sections.map((section) => fittingSection(section, limits));

function fittingSection({ name, heading, groups }: SectionBlocks, limits: Limits): FittingSection {
  const room = { ...limits, area: limits.area - heading.height };
  const fitting = groups.map((group) =>
    group.kind === "flow" ? flowIn(group, room) : entryIn(group, room),
  );
  const pinned = groups.filter((group) => group.kind === "entry" && isPinned(group)).length;
  return {
    headingHeight: heading.height,
    groups: fitting.filter((group) => group !== null),
    mostCounted: name === "experience" ? Math.max(limits.maxExperiences, pinned) : null,
  };
}

const isPinned = ({ entry, lines }: EntryBlocks) =>
  entry.isPinned || lines.some(({ item }) => item.isPinned);

function entryIn(
  { entry, head, lines, standsAlone, isCounted }: EntryBlocks,
  { area, capacity, maxBulletsPerExperience }: Limits,
): FittingGroup | null {
  if (head.height > area) return null;
  const measured = {
    ...worthOf(entry),
    headHeight: head.height,
    lines: lines
      .map(({ item, block }) => ({ ...worthOf(item), height: block.height }))
      .filter(({ height }) => head.height + height <= area),
    standsAlone,
    isCounted,
  };
  return entryGroup(measured, { mostLines: maxBulletsPerExperience, capacity });
}

const worthOf = ({ id, points, fillerPoints, isPinned: isKept }: EntryBlocks["entry"]) => ({
  id,
  points,
  fillerPoints,
  isPinned: isKept,
});

const flowIn = ({ flow }: FlowBlocks, { area }: Limits): FittingGroup =>
  flowGroup({
    items: flow.items.map(worthOf),
    heightOf: (included) => flow.heightOf(included),
    highest: area,
  });
