import type { Line } from "../line";
import { bulletsOf } from "./bullets";
import type { DateRange } from "./dates";
import { toldDates } from "./entry-dates";
import { entryRangesOf, undatedRangesOf } from "./entry-bounds";
import type { EntryRange } from "./entry-bounds";
import { cellsOfEntries, headRowsOf } from "./entry-cells";
import type { EntryCell, EntryScores } from "./entry-cells";
import { rolesOfEntries } from "./entry-roles";
import type { EntryRoles } from "./entry-roles";
import { entryRowsOf } from "./entry-rows";
import { slicePiece } from "./piece";
import type { Piece } from "./piece";
import { DOUBTFUL, LIKELY, SURE, tell } from "./told";
import type { Told } from "./told";
import { columnOfLines } from "./wrapped-line";
import type { Column } from "./wrapped-line";
import { withWrappedHeads } from "./wrapped-heads";

/** An entry is a post or a degree: who held what where, from when to when. */
export type ReadEntry = {
  readonly title: Told | null;
  readonly holder: Told | null;
  readonly city: Told | null;
  readonly start: Told | null;
  readonly end: Told | null;
  readonly current: Told | null;
  readonly range: DateRange | null;
  readonly bullets: readonly Told[];
};

/** It is a stretch of one part over several cells. */
function stretch(cells: readonly EntryCell[]): Piece | null {
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const whole: Piece = { ...first.piece, text: first.piece.part.text, from: 0 };
  return slicePiece(whole, first.piece.from, last.piece.from + last.piece.text.length);
}

const MARGIN_OF_DOUBT = 0.8;

function toldOfCells(
  cells: readonly EntryCell[],
  roles: EntryRoles,
  others: readonly EntryCell[],
): Told | null {
  const piece = stretch(cells);
  if (!piece) return null;
  const isDoubtful = roles.isSwappedClose || roles.margin < MARGIN_OF_DOUBT / 2;
  const confidence = isDoubtful ? DOUBTFUL : roles.margin < MARGIN_OF_DOUBT * 2 ? LIKELY : SURE;
  const alternatives = isDoubtful ? others.map((cell) => cell.piece.text) : [];
  return { ...tell([piece], confidence), alternatives };
}

/** The rows of the head that gave nothing are the first lines of the body. */
function bodyLinesOf(range: EntryRange, used: ReadonlySet<Line>): readonly Line[] {
  const head = headRowsOf(range);
  let keep = range.anchor + 1;
  for (let index = keep; index < head.length; index += 1) {
    const row = head[index];
    if (row && used.has(row.line)) keep = index + 1;
  }
  const above = head.slice(0, range.anchor).filter(({ isBody }) => isBody);
  return [...above, ...range.rows.slice(keep)].map(({ line }) => line);
}

type HeadReading = {
  readonly cells: readonly EntryCell[];
  readonly roles: EntryRoles;
  readonly column: Column;
};

function readEntry(range: EntryRange, { cells, roles, column }: HeadReading): ReadEntry {
  const named = [...roles.title, ...roles.holder, ...(roles.city ? [roles.city] : [])];
  const used = new Set(named.map(({ piece }) => piece.line));
  const others = cells.filter((cell) => !roles.title.includes(cell) && cell !== roles.city);
  const swapped = cells.filter((cell) => !roles.holder.includes(cell) && cell !== roles.city);
  return {
    title: toldOfCells(roles.title, roles, others),
    holder: toldOfCells(roles.holder, roles, swapped),
    city: roles.city ? tell([roles.city.piece], LIKELY) : null,
    ...toldDates(range.rows[range.anchor]?.dates ?? null),
    bullets: bulletsOf(bodyLinesOf(range, used), column),
  };
}

/** It reads the entries of a section, the latest first where the file has it so. */
export function readEntries(lines: readonly Line[], scores: EntryScores): readonly ReadEntry[] {
  const rows = entryRowsOf(withWrappedHeads(lines));
  const dated = entryRangesOf(rows);
  const ranges = dated.length > 0 ? dated : undatedRangesOf(rows);
  const cells = cellsOfEntries(ranges, scores);
  const roles = rolesOfEntries(cells, scores);
  const column = columnOfLines(lines);
  return ranges.flatMap((range, index) => {
    const [own, role] = [cells[index], roles[index]];
    return own && role ? [readEntry(range, { cells: own, roles: role, column })] : [];
  });
}
