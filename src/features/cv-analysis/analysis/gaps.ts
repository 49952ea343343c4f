import { type CvSubject, periodOfPost, type PlacedText } from "./cv-subject";

const MOST_MONTHS = 6;
const YEARS_BACK = 10;

export type CareerGap = {
  /** They are the first and the last month of the gap, counted from the year 0. */
  readonly from: number;
  readonly to: number;
  /** It is the begin of the post behind the gap. */
  readonly before: PlacedText;
};

/** Studies fill a gap as posts do; what was before the last ten years is of no interest. */
export function gapsOf({ posts, degrees, month }: CvSubject): CareerGap[] {
  const studies = degrees.map((degree) => ({ ...degree, isCurrent: false }));
  const periods = [...posts, ...studies]
    .flatMap((entry) => {
      const period = periodOfPost(entry, month);
      return period ? [{ ...period, path: `${entry.path}.start`, text: entry.start ?? "" }] : [];
    })
    .toSorted((left, right) => left.from - right.from);
  const gaps: CareerGap[] = [];
  let busyUntil = periods[0]?.to ?? month;
  for (const { from, to, path, text } of periods) {
    const isGap = from - busyUntil - 1 > MOST_MONTHS && from > month - YEARS_BACK * 12;
    if (isGap) gaps.push({ from: busyUntil + 1, to: from - 1, before: { path, text } });
    busyUntil = Math.max(busyUntil, to);
  }
  return gaps;
}
