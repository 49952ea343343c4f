import type { CvContent, FitRules, FittedCv } from "../cv-content";
import type { MeasuredCv } from "../setting/measure-cv";
import { type PlacedCv, placePages } from "../setting/place-pages";
import { fittingSections } from "./fitting-sections";
import { itemsOfContent } from "./items-of-content";
import { priceList, type PricedSelection } from "./price-list";
import { solveColumn } from "./solve-column";
import { pinnedIn, pointsIn } from "./value";

/** The last page is filled up to this share of it. */
const MOST_FILL = 0.98;

type Selection = PricedSelection & { readonly placed: PlacedCv };

/** It fits a measured CV on one page, or on two where those are asked for and one does not hold all. */
export function fitOnPages(measured: MeasuredCv, content: CvContent, rules: FitRules): FittedCv {
  const best = selectOnPages(measured, content, rules);
  const items = itemsOfContent(content);
  const { placed, kept, values } = best;
  const pinned = items.filter(({ isPinned }) => isPinned).length;
  return {
    template: rules.template,
    keptIds: items.filter(({ id }) => kept.has(id)).map(({ id }) => id),
    ...priceList(best, items),
    points: values.reduce((sum, value) => sum + pointsIn(value), 0),
    pages: placed.pages.length,
    fill: fillIn(best),
    problem:
      values.reduce((sum, value) => sum + pinnedIn(value), 0) < pinned ? "pinned-too-tall" : null,
  };
}

/** It is how full the last page would be; nothing is priced for it. */
export const fillOnPages = (measured: MeasuredCv, content: CvContent, rules: FitRules): number =>
  fillIn(selectOnPages(measured, content, rules));

function selectOnPages(measured: MeasuredCv, content: CvContent, rules: FitRules): Selection {
  const one = select({ measured, rules, pages: 1 });
  const isWhole = rules.pages === 1 || one.kept.size === itemsOfContent(content).length;
  return isWhole ? one : betterOf(one, selectOnTwo(measured, rules));
}

function fillIn({ placed, measured }: Selection): number {
  const [last = []] = placed.pages.slice(-1);
  const foot = Math.max(0, ...last.map((column) => column.foot));
  return Math.min(1, foot / measured.area);
}

/** Two pages are taken for what they hold more. */
function betterOf(one: Selection, two: Selection): Selection {
  const sumOf = ({ values }: Selection) => values.reduce((sum, value) => sum + value, 0);
  return sumOf(two) > sumOf(one) ? two : one;
}

type Paper = Pick<Selection, "measured" | "rules"> & {
  readonly pages: number;
  /** It is the height that cannot be used. */
  readonly hole?: number;
};

function select({ measured, rules, pages, hole = 0 }: Paper): Selection {
  const { area, header, columns } = measured;
  const gap = columns[0]?.sections[0]?.heading.gap ?? columns[1]?.sections[0]?.heading.gap ?? 0;
  const room = (pages - 1) * area + Math.floor(area * MOST_FILL) - header.height + gap - hole;
  const capacity = Math.max(0, room);
  const sections = columns.map((column) => fittingSections(column, { ...rules, area, capacity }));
  const solved = sections.map((each) => solveColumn(each, capacity));
  const kept = new Set(solved.flatMap(({ ids }) => ids));
  const values = solved.map(({ value }) => value);
  return { measured, rules, sections, capacity, kept, values, placed: placePages(measured, kept) };
}

/** What may not be divided leaves a hole at the foot of the first page; it is taken off and all is chosen anew. */
function selectOnTwo(measured: MeasuredCv, rules: FitRules): Selection {
  let hole = 0;
  let selection = select({ measured, rules, pages: 2 });
  while (!isOnTwo(selection.placed, measured)) {
    hole += Math.max(1, selection.placed.hole - hole, hole >> 1);
    selection = select({ measured, rules, pages: 2, hole });
  }
  return selection;
}

function isOnTwo({ pages }: PlacedCv, { area }: MeasuredCv): boolean {
  const feet = (pages[1] ?? []).map(({ foot }) => foot);
  return pages.length <= 2 && Math.max(0, ...feet) <= area;
}
