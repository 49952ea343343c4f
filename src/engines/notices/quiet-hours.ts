/** During these hours of a person's day neither mail nor push is sent. They may span midnight. */
export type QuietHours = {
  /** It is written `22:00`. */
  readonly from: string;
  readonly to: string;
  /** It is a name of the IANA data base, such as `Europe/Paris`. */
  readonly timeZone: string;
};

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;

/** It returns when the quiet hours end that hold `now`, and null outside of them. */
export function quietUntil(quiet: QuietHours | null, now: number): number | null {
  if (!quiet) return null;
  const [from, to] = [minuteOf(quiet.from), minuteOf(quiet.to)];
  const minute = localMinute(now, quiet.timeZone);
  if (until(from, minute) >= until(from, to)) return null;
  const thisMinute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const end = thisMinute + until(minute, to) * MINUTE_MS;
  // The clock may have been put forward or back before the end.
  const shift = until(localMinute(end, quiet.timeZone), to);
  const shifted = end + (shift > DAY_MINUTES / 2 ? shift - DAY_MINUTES : shift) * MINUTE_MS;
  // A minute that a clock put forward leaves out never comes, so that the next one is asked instead.
  return Math.max(shifted, thisMinute + MINUTE_MS);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).format(0) !== "";
  } catch {
    return false;
  }
}

function minuteOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}

/** It counts the minutes from one minute of the day to the next time that it is the other. */
const until = (minute: number, other: number) => (other - minute + DAY_MINUTES) % DAY_MINUTES;

function localMinute(at: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return minuteOf(clock.format(at));
}
