export type Aligned<Truth, Read> = { readonly truth: Truth | null; readonly read: Read | null };

/** Entries keep their order; those that are most alike stand side by side, and the others alone. */
export function alignEntries<Truth, Read>(
  truths: readonly Truth[],
  reads: readonly Read[],
  likeness: (truth: Truth, read: Read) => number,
): Aligned<Truth, Read>[] {
  // best[i][j] is the likeness of what remains from truth i and read j on.
  const best = Array.from({ length: truths.length + 1 }, () =>
    Array.from({ length: reads.length + 1 }, () => 0),
  );
  const at = (row: number, column: number) => best[row]?.[column] ?? 0;
  const pair = (row: number, column: number) => {
    const [truth, read] = [truths[row], reads[column]];
    if (truth === undefined || read === undefined) return 0;
    // Two entries that share nothing still take each other's place.
    return likeness(truth, read) + 0.01 + at(row + 1, column + 1);
  };
  for (let row = truths.length - 1; row >= 0; row -= 1) {
    for (let column = reads.length - 1; column >= 0; column -= 1) {
      const line = best[row];
      if (line)
        line[column] = Math.max(pair(row, column), at(row + 1, column), at(row, column + 1));
    }
  }
  const aligned: Aligned<Truth, Read>[] = [];
  let [row, column] = [0, 0];
  while (row < truths.length || column < reads.length) {
    const [truth = null, read = null] = [truths[row], reads[column]];
    const isPair = truth !== null && read !== null && at(row, column) === pair(row, column);
    const isTruthAlone =
      read === null || (truth !== null && at(row, column) === at(row + 1, column));
    if (isPair) aligned.push({ truth, read });
    else aligned.push(isTruthAlone ? { truth, read: null } : { truth: null, read });
    if (isPair || isTruthAlone) row += 1;
    if (isPair || !isTruthAlone) column += 1;
  }
  return aligned;
}
