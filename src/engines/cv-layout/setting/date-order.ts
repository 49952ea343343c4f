type Dated = {
  readonly start: string | null;
  readonly end: string | null;
  readonly isCurrent: boolean;
};

/** The newest comes first: a current one before all others, then by the end, then by the start. */
export function inDateOrder<T extends Dated>(entries: readonly T[]): T[] {
  const endOf = ({ isCurrent, end, start }: T) => (isCurrent ? "9999" : (end ?? start ?? ""));
  return entries.toSorted(
    (one, other) =>
      laterFirst(endOf(one), endOf(other)) || laterFirst(one.start ?? "", other.start ?? ""),
  );
}

const laterFirst = (one: string, other: string) => (one < other ? 1 : one > other ? -1 : 0);
