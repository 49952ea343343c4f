import type { DateRange, Span } from "./dates";
import type { EntryDates } from "./entry-rows";
import { slicePiece } from "./piece";
import type { Piece } from "./piece";
import { tell } from "./told";
import type { Told } from "./told";

const toldOfSpan = (piece: Piece, span: Span | null, value: string | null): Told | null =>
  span && value ? { ...tell([slicePiece(piece, span.from, span.to)]), value } : null;

export type ToldDates = {
  readonly start: Told | null;
  readonly end: Told | null;
  readonly current: Told | null;
  readonly range: DateRange | null;
};

/** The places of the dates of an entry. */
export function toldDates(dates: EntryDates | null): ToldDates {
  if (!dates) return { start: null, end: null, current: null, range: null };
  const { piece, range, endPiece = piece } = dates;
  return {
    start: toldOfSpan(piece, range.startSpan, range.start),
    end: toldOfSpan(endPiece, range.endSpan, range.end),
    current: range.isCurrent ? toldOfSpan(endPiece, range.endSpan, "true") : null,
    range,
  };
}
