import type { ColumnBlocks, FlowBlocks, MeasuredCv, SectionBlocks } from "./measure-cv";
import type { SetBlock } from "./set-block";

/** It stands so far below the top margin of its page. */
export type PlacedSetBlock = { readonly block: SetBlock; readonly top: number };

/** A column stands on each page from its top to its foot. */
type PlacedColumn = { readonly blocks: readonly PlacedSetBlock[]; readonly foot: number };

export type PlacedCv = {
  /** They are the columns of each page, the main one first. */
  readonly pages: readonly (readonly PlacedColumn[])[];
  /** It is the height that no column of the first page uses because what follows may not be divided. */
  readonly hole: number;
};

/** An entry with fewer lines is never divided; a longer one keeps two lines on each page. */
const LEAST_DIVIDED = 4;

/** It sets what is chosen on as many pages as it takes. */
export function placePages(measured: MeasuredCv, kept: ReadonlySet<string>): PlacedCv {
  const { header, area, columns } = measured;
  const placed = columns.map((column) => placeColumn(column, kept, measured));
  const count = Math.max(1, ...placed.map((pages) => pages.length));
  const pages = Array.from({ length: count }, (_, page) =>
    placed.map((column) => column[page] ?? { blocks: [], foot: page === 0 ? header.height : 0 }),
  );
  const holes = placed
    .filter((column) => column.length > 1)
    .map((column) => area - (column[0]?.foot ?? area));
  return { pages, hole: Math.max(0, ...holes) };
}

function placeColumn(
  column: ColumnBlocks,
  kept: ReadonlySet<string>,
  { header, area }: MeasuredCv,
): PlacedColumn[] {
  const pages: { blocks: PlacedSetBlock[]; foot: number }[] = [];
  const stacks = column.sections.flatMap((section) => stacksOf(section, kept, area));
  let page = { blocks: [] as PlacedSetBlock[], foot: header.height };
  if (stacks.length > 0) pages.push(page);
  for (const stack of stacks) {
    const isFirst = page.blocks.length === 0;
    const height = heightOf(stack) - (isFirst ? (stack[0]?.gap ?? 0) : 0);
    if (page.foot + height > area && !(isFirst && pages.length > 1)) {
      page = { blocks: [], foot: 0 };
      pages.push(page);
    }
    for (const block of stack) {
      const lead = page.blocks.length === 0 ? block.gap : 0;
      page.blocks.push({ block, top: page.foot - lead });
      page.foot += block.height - lead;
    }
  }
  return pages;
}

const heightOf = (blocks: readonly SetBlock[]) =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/** A stack is what no page end divides; the heading of a section goes with the first one. */
function stacksOf(section: SectionBlocks, kept: ReadonlySet<string>, area: number): SetBlock[][] {
  const stacks = section.groups.flatMap((group) =>
    group.kind === "flow" ? flowStack(group, kept) : entryStacks(group, kept, area),
  );
  const [first, ...others] = stacks;
  return first === undefined ? [] : [[section.heading, ...first], ...others];
}

function flowStack({ flow }: FlowBlocks, kept: ReadonlySet<string>): SetBlock[][] {
  const included = flow.items.map(({ id }) => kept.has(id));
  return included.includes(true) ? [[flow.set(included)]] : [];
}

function entryStacks(
  { entry, head, lines }: Extract<SectionBlocks["groups"][number], { kind: "entry" }>,
  kept: ReadonlySet<string>,
  area: number,
): SetBlock[][] {
  if (!kept.has(entry.id)) return [];
  const blocks = lines.filter(({ item }) => kept.has(item.id)).map(({ block }) => block);
  const whole = [head, ...blocks];
  const [first, second, ...rest] = blocks;
  const isShort = blocks.length < LEAST_DIVIDED && heightOf(whole) <= area / 2;
  if (isShort || first === undefined || second === undefined) return [whole];
  const start = [head, first, second];
  if (heightOf(start) > area / 2) return [[head, first], ...[second, ...rest].map((one) => [one])];
  const end = rest.slice(-2);
  const middle = rest.slice(0, -2).map((block) => [block]);
  return [start, ...middle, end].filter((stack) => stack.length > 0);
}
