/** A file that is read at any place: an R2 object by ranges, a Blob, or bytes in memory. */
export type MediaBytes = {
  readonly size: number;
  /** It gives exactly the bytes from `start` up to `end`, which never lies beyond the size. */
  read(start: number, end: number): Promise<Uint8Array>;
};

export type ByteRange = { readonly start: number; readonly end: number };

export const sourceOfBytes = (bytes: Uint8Array): MediaBytes => ({
  size: bytes.length,
  read: (start, end) => Promise.resolve(bytes.subarray(start, end)),
});

/** It reads ranges of a source as if they were one file. */
export function joinRanges(source: MediaBytes, ranges: readonly ByteRange[]): MediaBytes {
  const starts: number[] = [];
  let size = 0;
  for (const { start, end } of ranges) {
    starts.push(size);
    size += end - start;
  }
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const joined = new Uint8Array(end - start);
    for (let index = lastAtMost(starts, start); index < ranges.length; index += 1) {
      const range = ranges[index];
      const base = starts[index] ?? 0;
      if (!range || base >= end) break;
      const from = Math.max(start, base);
      const to = Math.min(end, base + range.end - range.start);
      const bytes = await source.read(range.start + from - base, range.start + to - base);
      joined.set(bytes, from - start);
    }
    return joined;
  };
  return { size, read };
}

/** The index of the last of ascending numbers that is not above `value`, or 0. */
export function lastAtMost(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
