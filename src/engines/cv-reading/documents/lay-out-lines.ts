import type { Line, LinePart } from "../line";
import type { CvWarning } from "../read-cv-result";
import type { Box, Sheet } from "../sheet";
import type { Block } from "./blocks";
import { warningOf } from "./blocks";
import { type UnplacedLine, unplacedLines } from "./unplaced-lines";

const [WIDTH, HEIGHT, MARGIN] = [595, 842, 50] as const;
const TEXT_WIDTH = WIDTH - 2 * MARGIN;
const LEADING = 1.35;
/** A letter is about half as wide as its size. */
const LETTER = 0.5;
const MOST_CHARACTERS = 60_000;
const BULLET_INDENT = 12;

export type LaidOutText = {
  readonly lines: readonly Line[];
  readonly sheets: readonly Sheet[];
  readonly warnings: readonly CvWarning[];
};

/** A paragraph is one line, however long it is, and its box as high as its text needs. */
export function layOutLines(blocks: readonly Block[]): LaidOutText {
  const { lines: drafts, hasLayoutTable } = unplacedLines(blocks);
  const { kept, isCut } = withinBounds(drafts);
  const level = levelOfSections(kept);
  const place = { page: 1, y: MARGIN };
  const lines = kept.map((draft) => lineAt(draft, place, level));
  const sheets = Array.from({ length: place.page }, (_, at): Sheet => ({
    number: at + 1,
    width: WIDTH,
    height: HEIGHT,
    items: [],
    links: [],
  }));
  const warnings = [
    ...(hasLayoutTable ? [warningOf("TABLE_LAYOUT", null)] : []),
    ...(isCut ? [warningOf("TEXT_CUT", null)] : []),
  ];
  return { lines, sheets, warnings };
}

function withinBounds(drafts: readonly UnplacedLine[]) {
  let characters = 0;
  const kept = drafts.filter(({ parts }) => {
    characters += parts.reduce((sum, { text }) => sum + text.length + 1, 0);
    return characters <= MOST_CHARACTERS;
  });
  return { kept, isCut: kept.length < drafts.length };
}

/**
 * The headings of sections are the highest that stand more than once: above them is the name, and below them are often the
 * titles of jobs.
 */
function levelOfSections(drafts: readonly UnplacedLine[]): number | null {
  const counts = new Map<number, number>();
  for (const { headingLevel } of drafts) {
    if (headingLevel !== null) counts.set(headingLevel, (counts.get(headingLevel) ?? 0) + 1);
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([level]) => level);
  return repeated.length === 0 ? null : Math.min(...repeated);
}

type Place = { page: number; y: number };

function lineAt(draft: UnplacedLine, place: Place, level: number | null): Line {
  const left = MARGIN + Math.min(draft.indent, 200) + (draft.hasBullet ? BULLET_INDENT : 0);
  const size = Math.max(...draft.parts.map((part) => part.size));
  const widths = draft.parts.map((part, at) => {
    const next = draft.parts[at + 1]?.start ?? 100;
    return ((next - part.start) * (WIDTH - MARGIN - left)) / 100;
  });
  const rows = Math.max(
    ...draft.parts.map(({ text }, at) =>
      Math.ceil((text.length * size * LETTER) / Math.max(widths[at] ?? TEXT_WIDTH, size)),
    ),
  );
  const height = Math.min(rows * size * LEADING, HEIGHT - 2 * MARGIN);
  if (place.y + height > HEIGHT - MARGIN) Object.assign(place, { page: place.page + 1, y: MARGIN });
  const parts = draft.parts.map((part, at): LinePart => {
    const x = left + (part.start * (WIDTH - MARGIN - left)) / 100;
    const width = Math.min(widths[at] ?? TEXT_WIDTH, part.text.length * part.size * LETTER);
    const { text, isBold, isItalic } = part;
    return { text, box: [x, place.y, width, height], size: part.size, isBold, isItalic };
  });
  const line: Line = {
    text: parts.map(({ text }) => text).join("\t"),
    parts,
    box: around(parts),
    page: place.page,
    region: draft.region,
    hasBullet: draft.hasBullet,
    isMarkedHeading: draft.headingLevel !== null && draft.headingLevel === level,
    urls: draft.urls,
  };
  place.y += height;
  return line;
}

function around(parts: readonly LinePart[]): Box {
  const left = Math.min(...parts.map(({ box }) => box[0]));
  const right = Math.max(...parts.map(({ box }) => box[0] + box[2]));
  const [, y = MARGIN, , height = 0] = parts[0]?.box ?? [];
  return [left, y, right - left, height];
}
