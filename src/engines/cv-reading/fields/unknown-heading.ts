import type { Line, LinePart } from "../line";
import { findDates } from "./dates";
import {
  guessHeadingKind,
  headingWordOf,
  isInHeadingStyle,
  isLoudHeading,
  isSetAsHeading,
} from "./headings";
import type { HeadingStyle } from "./headings";
import { degreeScore, jobScore, organisationScore, schoolScore } from "./job-words";
import { bottomOf, styleOf } from "./style";

/** It is the lines of a CV with what tells its headings. */
export type HeadingReading = {
  readonly lines: readonly Line[];
  readonly styles: HeadingStyle;
  readonly bodySize: number;
};

const gapAbove = (lines: readonly Line[], index: number): number | null => {
  const [line, above] = [lines[index], lines[index - 1]];
  if (!line || !above || above.region !== line.region || above.page !== line.page) return null;
  return line.box[1] - bottomOf(above);
};

const isKnown = (line: Line) => headingWordOf(line.parts[0]?.text ?? "") !== null;

/** The room above is at least nearly that of the known headings. */
function isSpacedAsKnown({ lines, styles }: HeadingReading, line: Line): boolean {
  const gaps = lines.flatMap((other, index) => {
    const [part] = other.parts;
    const gap =
      part && isKnown(other) && isInHeadingStyle(part, styles) ? gapAbove(lines, index) : null;
    return gap === null ? [] : [gap];
  });
  const least = Math.min(...gaps);
  const own = gapAbove(lines, lines.indexOf(line));
  return own === null || (gaps.length > 0 && own >= least * 0.9 - 1);
}

/** What names a post, an employer, a degree or a school heads an entry. */
const isNamed = (text: string) =>
  jobScore(text) >= 3 ||
  organisationScore(text) >= 2 ||
  degreeScore(text) >= 1 ||
  schoolScore(text) >= 2;

/** Most of what is set so are headings, or the words or the room above tell one. */
function isLikely(reading: HeadingReading, line: Line, part: LinePart): boolean {
  const style = styleOf(part);
  const alike = reading.lines.filter((other) => other.parts.some((one) => styleOf(one) === style));
  const known = alike.filter(isKnown).length;
  if (isNamed(part.text)) return false;
  if (known * 2 >= alike.length && part.size > reading.bodySize) return true;
  const isTelling = guessHeadingKind(part.text) !== "other";
  const share = isTelling ? 4 : 3;
  return known * share >= alike.length && isSpacedAsKnown(reading, line);
}

/** Before the first known heading stand the name and the headline; there a paragraph must follow. */
function opensParagraph({ lines }: HeadingReading, line: Line): boolean {
  const at = lines.indexOf(line);
  const [next] = lines.slice(at + 1);
  const words = next?.text.split(/\s+/u).length ?? 0;
  const isBelow = next && next.box[1] > line.box[1] && next.region === line.region;
  return at > 0 && Boolean(isBelow) && words >= 6 && /\p{Ll}/u.test(next?.text ?? "");
}

/** A line in the style of the known headings is one too, though its words are in no list. */
export function isUnknownHeading(reading: HeadingReading, line: Line, isHeader: boolean): boolean {
  const [part, ...others] = line.parts;
  if (!part || others.length > 0 || !isSetAsHeading(part, reading.styles)) return false;
  if (!isLoudHeading(part, reading.bodySize) || findDates(line.text).length > 0) return false;
  const isContact = guessHeadingKind(part.text) === "contact";
  if (isHeader && !isContact && (!opensParagraph(reading, line) || jobScore(part.text) > 0))
    return false;
  return isLikely(reading, line, part);
}
