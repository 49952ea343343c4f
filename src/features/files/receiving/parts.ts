/** The bucket wants equal parts of at least 5 MiB, of which only the last may be shorter. */
export const PART_BYTES = 8 * 1024 * 1024;

export const countParts = (size: number): number => Math.ceil(size / PART_BYTES);

/** It is the length of one part, numbered from 1; it is null for a number that the upload does not have. */
export function partBytes(size: number, number: number): number | null {
  if (number < 1 || number > countParts(size)) return null;
  return Math.min(PART_BYTES, size - (number - 1) * PART_BYTES);
}
