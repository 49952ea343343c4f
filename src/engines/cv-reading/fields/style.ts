import type { Line, LinePart } from "../line";

const LETTERS = /\p{L}/gu;

/** Capitals throughout, digits and signs aside. */
export function isCapitals(text: string): boolean {
  const letters = text.match(LETTERS) ?? [];
  return letters.length >= 2 && text === text.toUpperCase() && text !== text.toLowerCase();
}

const half = (size: number) => Math.round(size * 2) / 2;

/** Two parts of one style were likely set for one purpose. */
export const styleOf = ({ size, isBold, isItalic, text }: LinePart): string =>
  `${half(size)}${isBold ? "b" : ""}${isItalic ? "i" : ""}${isCapitals(text) ? "C" : ""}`;

/** It is the size in which most letters are set. */
export function bodySizeOf(lines: readonly Line[]): number {
  const letters = new Map<number, number>();
  for (const { parts } of lines) {
    for (const { size, text } of parts) {
      letters.set(half(size), (letters.get(half(size)) ?? 0) + text.length);
    }
  }
  const [most] = [...letters].toSorted((a, b) => b[1] - a[1]);
  return most?.[0] ?? 10;
}

export const rightOf = (line: Line): number => line.box[0] + line.box[2];
export const bottomOf = (line: Line): number => line.box[1] + line.box[3];

/** A line of some of the parts of another. */
export function lineOfParts(line: Line, parts: readonly LinePart[]): Line {
  const left = Math.min(...parts.map(({ box }) => box[0]));
  const right = Math.max(...parts.map(({ box }) => box[0] + box[2]));
  return {
    ...line,
    parts,
    text: parts.map(({ text }) => text).join("\t"),
    box: [left, line.box[1], right - left, line.box[3]],
    isMarkedHeading: false,
  };
}
