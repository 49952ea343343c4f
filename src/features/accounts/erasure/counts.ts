/** It is how much was erased: by source, then by kind. */
export type ErasedCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** It adds what one part of an erasure has removed. */
export function withCounts(
  counts: ErasedCounts,
  source: string,
  removed: Readonly<Record<string, number>>,
): ErasedCounts {
  const before = counts[source] ?? {};
  const sums = Object.entries(removed).map(([kind, n]) => [kind, n + (before[kind] ?? 0)] as const);
  return { ...counts, [source]: { ...before, ...Object.fromEntries(sums) } };
}
