const YEAR_MS = 365.25 * 24 * 3_600_000;

/** It is null where nothing tells when it began. A date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export function yearsBetween(
  start: string | undefined,
  end: string | undefined,
  now: Date,
): number | null {
  if (start === undefined) return null;
  const from = Date.parse(start);
  const until = end === undefined ? now.getTime() : Math.min(Date.parse(end), now.getTime());
  return Number.isNaN(from) || Number.isNaN(until) ? null : Math.max(0, (until - from) / YEAR_MS);
}

/** It counts the years since something ended: 0 for what goes on, null where no date applies. */
export function yearsSince(end: string | null | undefined, now: Date): number | null {
  if (end === undefined) return null;
  if (end === null) return 0;
  const ended = lastDayOf(end);
  return Number.isNaN(ended) ? null : Math.max(0, (now.getTime() - ended) / YEAR_MS);
}

/** A year without a month may have gone on until its last day. */
function lastDayOf(date: string): number {
  if (date.length === 4) return Date.parse(`${date}-12-31`);
  return Date.parse(date);
}
