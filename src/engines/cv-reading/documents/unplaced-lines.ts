import { UnreadableCv } from "../unreadable-cv";
import {
  type Block,
  DEFAULT_SIZE,
  type ParagraphBlock,
  type StyledRun,
  type TableBlock,
} from "./blocks";

export type UnplacedPart = StyledRun & {
  /** It is where the part begins, in hundredths of the width of the text. */
  readonly start: number;
};

/** A line whose place on the page is not known yet. */
export type UnplacedLine = {
  readonly parts: readonly UnplacedPart[];
  readonly region: number;
  readonly hasBullet: boolean;
  readonly headingLevel: number | null;
  readonly indent: number;
  readonly urls: readonly string[];
};

/** Word and OpenDocument allow more, but no person reads tables within tables so deep. */
const MOST_NESTED = 40;
const LEAST_PARAGRAPHS = 4;

type Flow = { region: number; regions: number; hasLayoutTable: boolean };
export type UnplacedText = {
  readonly lines: readonly UnplacedLine[];
  readonly hasLayoutTable: boolean;
};

/** It puts blocks one under the other, in the order in which they are read. */
export function unplacedLines(blocks: readonly Block[]): UnplacedText {
  const flow: Flow = { region: 0, regions: 1, hasLayoutTable: false };
  const lines = linesOfBlocks(blocks, flow, 0);
  return { lines, hasLayoutTable: flow.hasLayoutTable };
}

function linesOfBlocks(blocks: readonly Block[], flow: Flow, depth: number): UnplacedLine[] {
  if (depth > MOST_NESTED) throw new UnreadableCv("CV_TOO_COMPLEX");
  return blocks.flatMap((block) => {
    if (block.kind === "paragraph") return linesOfParagraph(block, flow.region);
    if (block.kind === "table") return linesOfTable(block, flow, depth);
    return inOwnRegion(block.blocks, flow, depth);
  });
}

/** What follows a box is a region of its own, because nobody reads on from the box to it. */
function inOwnRegion(blocks: readonly Block[], flow: Flow, depth: number): UnplacedLine[] {
  flow.region = flow.regions;
  flow.regions += 1;
  const lines = linesOfBlocks(blocks, flow, depth + 1);
  flow.region = flow.regions;
  flow.regions += 1;
  return lines;
}

const LIST_MARK = /^\s{0,20}[•◦▪▫‣⁃●○■□➢➤✓✔·–—*-]\s+(?=\S)/u;

function linesOfParagraph(block: ParagraphBlock, region: number): UnplacedLine[] {
  const { headingLevel, indent, urls } = block;
  return splitRuns(block.runs, "\n").flatMap((runs, at) => {
    const { hasMark, rest } = withoutMark(runs);
    const parts = partsOf(rest);
    const hasBullet = hasMark || (block.isListItem && at === 0);
    return parts.length === 0
      ? []
      : [{ parts, region, hasBullet, headingLevel, indent, urls: at === 0 ? urls : [] }];
  });
}

/** A mark that was typed is no part of the text. */
function withoutMark(runs: readonly StyledRun[]) {
  const text = runs.map((run) => run.text).join("");
  const mark = LIST_MARK.exec(text)?.[0] ?? "";
  let left = mark.length;
  const rest = runs.map((run) => {
    const cut = Math.min(left, run.text.length);
    left -= cut;
    return { ...run, text: run.text.slice(cut) };
  });
  return { hasMark: mark !== "", rest };
}

/** Text of one style may hold the sign at which lines, or parts of lines, are split. */
function splitRuns(runs: readonly StyledRun[], sign: string): StyledRun[][] {
  const pieces: StyledRun[][] = [[]];
  for (const run of runs) {
    for (const [at, text] of run.text.split(sign).entries()) {
      if (at > 0) pieces.push([]);
      pieces.at(-1)?.push({ ...run, text });
    }
  }
  return pieces;
}

/** Several tabs one after the other are one gap. */
function partsOf(runs: readonly StyledRun[]): UnplacedPart[] {
  const pieces = splitRuns(runs, "\t").map(joinRuns);
  const told = pieces.filter(({ text }) => text !== "");
  const isTabbed = (at: number) => at > 0 && at === told.length - 1;
  // The last of two parts stands at the right edge, as dates do; those between them are spread.
  return told.map((run, at) => ({
    ...run,
    start: isTabbed(at) ? Math.max(55, 100 - run.text.length * 1.2) : (at * 90) / told.length,
  }));
}

/** The style of a part is that of most of its text. */
function joinRuns(runs: readonly StyledRun[]): StyledRun {
  const text = runs
    .map((run) => run.text)
    .join("")
    .replaceAll(/[ \u00ad\u200b\r]+/g, (gap) => (gap.includes(" ") ? " " : ""))
    .trim();
  const longest = runs.toSorted((one, other) => other.text.length - one.text.length)[0];
  return {
    text,
    size: longest?.size ?? DEFAULT_SIZE,
    isBold: longest?.isBold ?? false,
    isItalic: longest?.isItalic ?? false,
  };
}

function linesOfTable({ rows }: TableBlock, flow: Flow, depth: number): UnplacedLine[] {
  return rows.flatMap((cells) => {
    const full = cells.filter((cell) => cell.some(saysSomething));
    const long = full.filter((cell) => paragraphsIn(cell) >= LEAST_PARAGRAPHS);
    if (long.length >= 2) {
      flow.hasLayoutTable = true;
      return full.flatMap((cell) => inOwnRegion(cell, flow, depth));
    }
    const drafts = full.map((cell) => linesOfBlocks(cell, flow, depth + 1));
    const [first = [], second = []] = drafts;
    if (drafts.length === 2 && isHeadingOf(first, second)) return drafts.flat();
    return sideBySide(drafts);
  });
}

const saysSomething = (block: Block): boolean =>
  block.kind === "paragraph"
    ? block.runs.some(({ text }) => text.trim() !== "")
    : block.kind === "table" || block.blocks.some(saysSomething);

const paragraphsIn = (cell: readonly Block[]): number =>
  cell.reduce((count, block) => {
    if (block.kind === "paragraph") return count + (saysSomething(block) ? 1 : 0);
    const inner = block.kind === "table" ? block.rows.flat(2) : block.blocks;
    return count + paragraphsIn(inner);
  }, 0);

const longestIn = (lines: readonly UnplacedLine[]): number =>
  lines.reduce((most, { parts }) => {
    const length = parts.reduce((sum, { text }) => sum + text.length, 0);
    return Math.max(most, length);
  }, 0);

/** A heading stands in the left cell beside its whole section; a date there, and a title beside a place, are of one entry. */
function isHeadingOf(left: readonly UnplacedLine[], right: readonly UnplacedLine[]): boolean {
  const text = left.flatMap(({ parts }) => parts.map((part) => part.text)).join(" ");
  const isShort = left.length <= 2 && text.length <= 40 && !/\d/.test(text);
  const isSection =
    right.length >= LEAST_PARAGRAPHS ||
    (right.length >= 2 && longestIn(right) >= 1.5 * text.length);
  return isShort && isSection;
}

/** The first lines of all cells make one line, then the second ones. */
function sideBySide(cells: readonly (readonly UnplacedLine[])[]): UnplacedLine[] {
  const height = cells.reduce((most, { length }) => Math.max(most, length), 0);
  const [only] = cells;
  if (cells.length === 1 && only) return [...only];
  const columns = columnsOf(cells);
  return Array.from({ length: height }, (_, row) => row).flatMap((row) => {
    const beside = cells.flatMap((lines, column) => {
      const line = lines[row];
      return line === undefined ? [] : [{ line, column }];
    });
    const [first] = beside;
    if (first === undefined) return [];
    const parts = beside.flatMap(({ line, column }) =>
      line.parts.map((part) => ({
        ...part,
        start: (columns[column]?.start ?? 0) + (part.start * (columns[column]?.share ?? 0)) / 100,
      })),
    );
    return [
      {
        ...first.line,
        parts,
        hasBullet: beside.some(({ line }) => line.hasBullet),
        urls: beside.flatMap(({ line }) => line.urls),
      },
    ];
  });
}

/** A column is as wide as its text asks for, within reason. */
function columnsOf(cells: readonly (readonly UnplacedLine[])[]) {
  const wishes = cells.map((lines) => {
    const lengths = lines.flatMap(({ parts }) => parts.map(({ text }) => text.length));
    return Math.min(60, Math.max(12, ...lengths));
  });
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  let start = 0;
  return wishes.map((wish) => {
    const column = { start, share: (100 * wish) / all };
    start += column.share;
    return column;
  });
}
