import type { Line } from "../line";
import { foldedWordsOf, foldLetters } from "./fold-letters";
import { findDates, isOnlyDates } from "./dates";
import type { DateRange } from "./dates";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { entryLabelAt, isLabelCell } from "./entry-labels";
import { isDutyLine } from "./duty-line";
import { columnOfLines, goesOn } from "./wrapped-line";
import type { Column } from "./wrapped-line";

export type EntryDates = {
  readonly piece: Piece;
  readonly range: DateRange;
  /** The end stands here where it does not stand beside the start. */
  readonly endPiece?: Piece;
};

/** A row is a line of a section of entries: its cells without the dates, and the dates. */
export type EntryRow = {
  readonly line: Line;
  readonly cells: readonly Piece[];
  readonly dates: EntryDates | null;
  /** It is a bullet, what goes on with one, or a sentence. */
  readonly isBody: boolean;
};

const EDGE = /^[\s,;:|•·–—()[\]/-]+|[\s,;:|•·–—([/-]+$/gu;
const trimEdges = (piece: Piece): Piece => {
  const start = /^[\s,;:|•·–—()[\]/-]*/u.exec(piece.text)?.[0].length ?? 0;
  const rest = piece.text.slice(start).replace(EDGE, "");
  return slicePiece(piece, start, start + rest.length);
};
const withoutLabel = (piece: Piece) => slicePiece(piece, entryLabelAt(piece.text)?.length ?? 0);
const isTelling = (piece: Piece) => /[\p{L}\p{N}]/u.test(piece.text);

const STARTS_WITH_SIGN = /^\s*(?:$|[,;:|•·–—()[\]/-]|\p{Lu})/u;
const ENDS_WITH_SIGN = /(?:^|[,;:|•·–—()[\]/-]|\s)\s*$/u;

/** Dates in the midst of a sentence tell no entry. */
function isAnchor(text: string, range: DateRange): boolean {
  const before = text.slice(0, range.from);
  const after = text.slice(range.to);
  const words = foldedWordsOf(before + after).length;
  if (words === 0) return true;
  if (words > 16 || /[.!?]$/u.test(after.trim())) return false;
  const isClosed = after.trim() === "" || /^\s*[)\],;:|•·–—/-]/u.test(after);
  if (range.isSingle) {
    const isAtStart = before.trim() === "" && (isClosed || /^\s+\p{Lu}/u.test(after));
    return (
      isAtStart || (after.replace(/[)\]\s]/gu, "") === "" && /[,;:|•·–—(\t/-]\s*$/u.test(before))
    );
  }
  return STARTS_WITH_SIGN.test(after) && ENDS_WITH_SIGN.test(before);
}

/** No head of an entry is longer; a paragraph may name many dates and tells none. */
const LONGEST_HEAD = 240;

function datesOf(pieces: readonly Piece[]): EntryDates | null {
  const short = pieces.filter(({ text }) => text.length <= LONGEST_HEAD);
  const found = short.flatMap((piece) =>
    findDates(piece.text).map((range) => ({ piece, range, isOnly: isOnlyDates(piece.text) })),
  );
  const anchors = found.filter(({ piece, range, isOnly }) => isOnly || isAnchor(piece.text, range));
  const rank = (range: DateRange) => (range.isSingle ? 0 : 1);
  const [best] = anchors.toSorted(
    (a, b) => rank(b.range) - rank(a.range) || Number(b.isOnly) - Number(a.isOnly),
  );
  return best ? { piece: best.piece, range: best.range } : null;
}

/** The cells around the dates, in the order of the line. */
function cellsAround(pieces: readonly Piece[], dates: EntryDates | null): readonly Piece[] {
  const cells = pieces.flatMap((piece) => {
    if (!dates || dates.piece !== piece) return [piece];
    return [slicePiece(piece, 0, dates.range.from), slicePiece(piece, dates.range.to)];
  });
  return cells
    .map(trimEdges)
    .map(withoutLabel)
    .filter((cell) => isTelling(cell) && !isLabelCell(cell));
}

const LABEL =
  /^(?:technologies|environnement(?: technique)?|stack|outils|tools|missions?|realisations|responsabilites|responsibilities|achievements|key achievements|duties|taches)\b[^:]{0,30}:/u;

/** A line that says a sentence rather than names something. */
export function isSentence(text: string): boolean {
  const words = foldedWordsOf(text).length;
  const first = text.trim()[0] ?? "";
  const isLower = first !== first.toUpperCase();
  if (LABEL.test(foldLetters(text))) return true;
  if (words >= 4 && /[.!?…;]$/u.test(text.trim()) && !/\b(?:inc|ltd|co|corp|etc)\.$/iu.test(text))
    return true;
  return words >= 13 || (isLower && words >= 3);
}

const onlyDates = (piece: Piece) => isOnlyDates(piece.text);
const headStyle = (line: Line) => `${Math.round(line.box[0] / 3)} ${line.parts[0]?.isBold}`;

/** On a timeline the mark of an entry looks like that of a bullet; dates of their own beside it tell which it is. */
function markedHeadsOf(lines: readonly Line[]): ReadonlySet<string> {
  const heads = lines.filter((line) => {
    const pieces = line.hasBullet ? piecesOf(line) : [];
    return pieces.length > 1 && pieces.some(onlyDates);
  });
  return new Set(heads.map(headStyle));
}

/** It reads the lines of a section of entries; bullets hold no entries, unless every entry stands behind a mark. */
export function entryRowsOf(lines: readonly Line[]): readonly EntryRow[] {
  const heads = markedHeadsOf(lines);
  const plain = rowsWith(lines, heads);
  const isDated = plain.some(({ dates }) => dates);
  if (isDated || !lines.some(({ hasBullet }) => hasBullet)) return plain;
  return rowsWith(lines, new Set(lines.map(headStyle)));
}

function rowsWith(lines: readonly Line[], heads: ReadonlySet<string>): readonly EntryRow[] {
  const rows: EntryRow[] = [];
  const column = columnOfLines(lines);
  for (const line of lines) {
    const pieces = piecesOf(line);
    const isHead = line.hasBullet && heads.has(headStyle(line));
    const dates = !line.hasBullet || isHead ? datesOf(pieces) : null;
    const isStart = line.hasBullet && !dates && !(isHead && line.parts[0]?.isBold);
    const isBody = isStart || (!dates && isPlainBody(line, rows.at(-1), column));
    rows.push({ line, dates, cells: cellsAround(pieces, dates), isBody });
  }
  return withWrappedDates(rows);
}

function isPlainBody(line: Line, previous: EntryRow | undefined, column: Column): boolean {
  if (entryLabelAt(line.text)) return false;
  if (isSentence(line.text) || (line.parts.length === 1 && isDutyLine(line.text))) return true;
  return Boolean(previous?.isBody) && previous !== undefined && goesOn(line, previous.line, column);
}

const OPEN_RANGE = /(?:[-–—→]|(?<![\p{L}])(?:to|à|au|until))\s*(?:\p{L}{1,10}\.?)?\s*$/iu;

/** "De 09/2018 à" may stand over "06/2021" in a narrow column. */
function withWrappedDates(rows: readonly EntryRow[]): readonly EntryRow[] {
  const joined: EntryRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const wrapped = above ? wrappedDates(above, row) : null;
    if (!above || !wrapped) {
      joined.push(row);
      continue;
    }
    joined[joined.length - 1] = wrapped.above;
    if (wrapped.row.cells.length > 0) joined.push(wrapped.row);
  }
  return joined;
}

function wrappedDates(above: EntryRow, row: EntryRow): { above: EntryRow; row: EntryRow } | null {
  const open = piecesOf(above.line).find(
    ({ text }) => OPEN_RANGE.test(text) && findDates(text).length > 0,
  );
  if (!open || above.line.page !== row.line.page) return null;
  const overlaps = (piece: Piece) => {
    const [left, , width] = open.part.box;
    const [x, , own] = piece.part.box;
    return x < left + width + 8 && left < x + own + 8;
  };
  const rest = piecesOf(row.line).find(
    (piece) =>
      overlaps(piece) && findDates(`2000 - ${piece.text}`)[0]?.to === piece.text.length + 7,
  );
  const [range] = rest ? findDates(`${open.text} ${rest.text}`) : [];
  if (!rest || !range || range.isSingle || range.startSpan === null) return null;
  const cut = open.text.length + 1;
  const endSpan = { from: Math.max(0, (range.endSpan?.from ?? cut) - cut), to: rest.text.length };
  const dates: EntryDates = { piece: open, range: { ...range, endSpan }, endPiece: rest };
  const isOther = ({ part }: Piece) => part !== open.part && part !== rest.part;
  const own = cellsAround([open], { piece: open, range: { ...range, to: open.text.length } });
  return {
    above: {
      ...above,
      dates,
      isBody: false,
      cells: above.cells.flatMap((cell) => (isOther(cell) ? [cell] : own)),
    },
    row: { ...row, dates: null, cells: row.cells.filter(isOther) },
  };
}
