import type { Requirement } from "../../../engines/matching";
import { isProvable } from "../match/match-offer";

/** It is a stretch of the offer's text with the demands that it is part of. */
export type MarkedPiece = {
  readonly text: string;
  /** It is the number of the shortest demand that covers it; null where none does. */
  readonly need: number | null;
  /** These demands begin here, so that links to them lead here. */
  readonly begins: readonly number[];
};

/** The pieces make up the text again; a demand within another is marked as its own, and a place or a contract as none. */
export function markedText(text: string, needs: readonly Requirement[]): MarkedPiece[] {
  const spans = needs.flatMap((each, need) =>
    isProvable(each) ? [{ start: each.start, end: each.end, need }] : [],
  );
  const shortestFirst = spans.toSorted(
    (one, other) => one.end - one.start - (other.end - other.start),
  );
  const edges = new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...edges].toSorted((one, other) => one - other);
  return places.slice(0, -1).map((from, index) => ({
    text: text.slice(from, places[index + 1]),
    need: shortestFirst.find(({ start, end }) => start <= from && from < end)?.need ?? null,
    begins: spans.filter(({ start }) => start === from).map(({ need }) => need),
  }));
}
