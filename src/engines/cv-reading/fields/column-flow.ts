import type { Line } from "../line";
import { findDates } from "./dates";
import { headingAt } from "./heading-at";
import type { OpenKind } from "./heading-at";
import type { HeadingReading } from "./unknown-heading";

const MOST_LINES = 14;
const LONGEST_HEAD = 120;
/** The head of a column stands beside the one before, not a little indented under it. */
const MIN_SHIFT = 60;

type Turn = HeadingReading & { readonly index: number; readonly kind: OpenKind };

/** As in a newspaper, entries at the foot of a column go on at the head of the next, which has no heading there. */
export function flowsOn({ index, kind, ...reading }: Turn): boolean {
  const { lines } = reading;
  const [line, previous] = [lines[index], lines[index - 1]];
  if (!line || !previous || (kind !== "experience" && kind !== "education")) return false;
  if (!isNextColumn(previous, line, lines)) return false;
  const own = lines.slice(index, index + MOST_LINES).filter(({ region }) => region === line.region);
  const at = own.findIndex((_, offset) => headingAt(reading, index + offset, kind));
  const head = at < 0 ? own : own.slice(0, at);
  if (head.some(({ text }) => /@|\d{2}[ .]\d{2}[ .]\d{2}/u.test(text))) return false;
  return head.some((one) => one.hasBullet || isDated(one));
}

const isDated = ({ text }: Line) => text.length <= LONGEST_HEAD && findDates(text).length > 0;

function isNextColumn(previous: Line, line: Line, lines: readonly Line[]): boolean {
  if (previous.page !== line.page || line.box[1] > previous.box[1]) return false;
  const above = lines.filter(({ region }) => region === previous.region);
  const left = Math.min(...above.map(({ box }) => box[0]));
  return line.box[0] - left > MIN_SHIFT;
}
