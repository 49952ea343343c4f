import type { Line, LinePart } from "../line";
import type { CvSectionKind } from "../words/heading-words";
import {
  guessHeadingKind,
  headingWordOf,
  isInHeadingStyle,
  isLoudHeading,
  isSetAsHeading,
  isWrittenSmall,
} from "./headings";
import type { HeadingWord } from "./headings";
import { degreeScore, jobScore, schoolScore } from "./job-words";
import type { Piece } from "./piece";
import { spokenLanguageAt } from "./spoken-languages";
import { isCapitals, lineOfParts, styleOf } from "./style";
import { isUnknownHeading } from "./unknown-heading";
import type { HeadingReading } from "./unknown-heading";

/** Before the first heading the header is open. */
export type OpenKind = CvSectionKind | "header";

export type Heading = {
  readonly kind: CvSectionKind;
  readonly pieces: readonly Piece[];
  /** This is what stands behind the heading on its row. */
  readonly rest: Line | null;
  /** It is the second line of the heading, which may stand behind a row of the section. */
  readonly second?: Line;
};

const pieceOfPart = (line: Line, part: LinePart): Piece => ({
  text: part.text.trim(),
  line,
  part,
  from: part.text.length - part.text.trimStart().length,
});

/** A heading may have been taken for a bullet where it is indented. */
const isLoudBullet = ({ styles, bodySize }: HeadingReading, line: Line, part: LinePart): boolean =>
  line.isMarkedHeading || (isInHeadingStyle(part, styles) && part.size >= bodySize + 1);

/** It is the heading that begins at a line, if any does. */
export function headingAt(reading: HeadingReading, index: number, open: OpenKind): Heading | null {
  const line = reading.lines[index];
  const [part] = line?.parts ?? [];
  if (!line || !part || (line.hasBullet && !isLoudBullet(reading, line, part))) return null;
  if (line.isBesideSection) return headingOf(line, kindOfHeading(part.text));
  return (
    twoLineHeading(reading, index) ??
    wholeHeading(reading, line, open) ??
    rowHeading(reading, line, open) ??
    inlineHeading(reading, line, open)
  );
}

const kindOfHeading = (text: string) => headingWordOf(text)?.kind ?? guessHeadingKind(text);

/** Lines are set under each other by their left edges, their right edges or their middles. */
function isAligned(part: LinePart, below: LinePart | undefined): boolean {
  if (!below) return false;
  const left = below.box[0] - part.box[0];
  const right = left + below.box[2] - part.box[2];
  return Math.abs(left) < 2 || Math.abs(right) < 2 || Math.abs(left + right) < 4;
}

/** Two short lines of one style read as one heading: "COMPÉTENCES" over "CLÉS", rows of the section between them or not. */
function twoLineHeading(
  { lines, styles, bodySize }: HeadingReading,
  index: number,
): Heading | null {
  const line = lines[index];
  const [part, ...others] = line?.parts ?? [];
  if (!line || !part || !isLoudHeading(part, bodySize)) return null;
  const isBelow = (other: Line) =>
    other.region === line.region &&
    isAligned(part, other.parts[0]) &&
    other.box[1] - line.box[1] < part.size * 2.1;
  const second = lines.slice(index + 1, index + 4).find(isBelow);
  const [below, ...more] = second?.parts ?? [];
  if (!second || !below || second.hasBullet || more.length > others.length) return null;
  const isOneStyle = isSetAlike(below, part);
  const word = isOneStyle ? headingWordOf(`${part.text} ${below.text}`) : null;
  if (!word || (styles.isDistinct && !isInHeadingStyle(part, styles))) return null;
  return {
    kind: word.kind,
    pieces: [pieceOfPart(line, part), pieceOfPart(second, below)],
    rest: others.length > 0 ? lineOfParts(line, others) : null,
    second,
  };
}

/** A single letter does not show whether it is a capital among capitals. */
const isSetAlike = (one: LinePart, other: LinePart) =>
  styleOf(one) === styleOf(other) ||
  (one.text.trim().length === 1 && styleOf({ ...one, text: other.text }) === styleOf(other));

function wholeHeading(reading: HeadingReading, line: Line, open: OpenKind): Heading | null {
  const [part, ...others] = line.parts;
  if (!part || others.some((one) => !isSetAlike(one, part))) return null;
  const { styles, bodySize } = reading;
  if (isWrittenSmall(part.text, styles) && !line.isMarkedHeading) return null;
  const word = headingWordOf(line.text.replaceAll("\t", " "));
  if (!word && others.length > 0) return null;
  const isInStyle = isInHeadingStyle(part, styles) || isCapitalAmong(part, styles);
  const isLarge = part.size > bodySize - 1.6;
  const isOfList = word?.kind === "other" && open === "interests" && !isLoudHeading(part, bodySize);
  const isSure =
    isInStyle ||
    line.isMarkedHeading ||
    (isLarge && !isOfList && !(word?.isWeak && styles.isDistinct));
  if (word && isUnmarked(reading, line)) return null;
  if (word && isSure) {
    if (!isLabelInside(reading, line, { ...word, open })) return headingOf(line, word.kind);
  }
  if (word) return null;
  if (!isMarkedAsKnown(reading, line)) {
    const isLower = !line.isMarkedHeading && marksItsHeadings(reading);
    if (isLower || !isUnknownHeading(reading, line, open === "header")) return null;
  }
  return headingOf(line, guessHeadingKind(part.text));
}

/** Headings in capitals of one size are alike, though some of them are drawn twice and seem bold. */
const isCapitalAmong = (part: LinePart, { parts }: HeadingReading["styles"]): boolean =>
  isCapitals(part.text) &&
  parts.some((one) => isCapitals(one.text) && Math.abs(one.size - part.size) < 0.1);

/** The file itself marks its headings, those that are known and this one. */
function isMarkedAsKnown({ lines }: HeadingReading, line: Line): boolean {
  if (!line.isMarkedHeading || guessHeadingKind(line.text) === "other") return false;
  const known = lines.filter((one) => one.isMarkedHeading && headingWordOf(one.text) !== null);
  const isAlike = known.some((one) => sizeOfFirst(one) === sizeOfFirst(line));
  return known.length >= 2 && isAlike && !isNamed(line.text);
}

const sizeOfFirst = ({ parts }: Line) => parts[0]?.size;

const isNamed = (text: string): boolean =>
  jobScore(text) >= 3 || degreeScore(text) >= 1 || schoolScore(text) >= 2;

/** A file that marks its headings has no others that are set like its text, or that are labels in bold. */
function isUnmarked({ lines, bodySize }: HeadingReading, line: Line): boolean {
  const [part] = line.parts;
  if (line.isMarkedHeading || !part) return false;
  const isLabel = part.size < bodySize + 1 && /:\s*$/u.test(line.text);
  return (isLabel || !isLoudHeading(part, bodySize)) && marksItsHeadings({ lines });
}

const marksItsHeadings = ({ lines }: Pick<HeadingReading, "lines">): boolean =>
  lines.filter((one) => one.isMarkedHeading && headingWordOf(one.text)).length >= 3;

/** In a file of one style the words decide, and a weak one within the skills is a label. */
function isLabelInside(
  { lines, styles, bodySize }: HeadingReading,
  line: Line,
  { kind, isWeak, open }: HeadingWord & { readonly open: OpenKind },
): boolean {
  const [part] = line.parts;
  if (!isWeak || styles.isDistinct || !part) return false;
  const next = lines[lines.indexOf(line) + 1];
  if (kind === "languages" && spokenLanguageAt(next?.text ?? "")) return false;
  return (
    open === "skills" &&
    kind !== "education" &&
    kind !== "certificates" &&
    !isLoudHeading(part, bodySize)
  );
}

const headingOf = (line: Line, kind: CvSectionKind): Heading => ({
  kind,
  pieces: line.parts.map((part) => pieceOfPart(line, part)),
  rest: null,
});

/** A heading in no list stands beside its section in the style of the others, and its stem tells its kind. */
function guessedRow(part: LinePart, styles: HeadingReading["styles"]): HeadingWord | null {
  const kind = guessHeadingKind(part.text);
  const isSet = isSetAsHeading(part, styles) && !/[,:]/u.test(part.text);
  return isSet && kind !== "other" && !isNamed(part.text) ? { kind, isWeak: false } : null;
}

/** The heading stands at the left of the first row of its section. */
function rowHeading(
  { styles, bodySize }: HeadingReading,
  line: Line,
  open: OpenKind,
): Heading | null {
  const [part, ...rest] = line.parts;
  const word =
    part && rest.length > 0 ? (headingWordOf(part.text) ?? guessedRow(part, styles)) : null;
  if (!part || !word) return null;
  const isOther = rest.some((one) => styleOf(one) !== styleOf(part));
  const isInStyle = isInHeadingStyle(part, styles) && (isOther || styles.count < 2);
  const isLoud = isLoudHeading(part, bodySize) && isOther && !word.isWeak;
  if (!isInStyle && !isLoud) return null;
  if (word.isWeak && open === "skills" && !styles.isDistinct) return null;
  return {
    kind: word.kind,
    pieces: [pieceOfPart(line, part)],
    rest: lineOfParts(line, rest),
  };
}

/** "Langues : français, anglais" on one line, as in a file without styles. */
function inlineHeading({ styles }: HeadingReading, line: Line, open: OpenKind): Heading | null {
  const [part, ...others] = line.parts;
  const colon = part?.text.indexOf(":") ?? -1;
  if (!part || colon < 3 || colon > 40) return null;
  const label = part.text.slice(0, colon);
  const value = part.text.slice(colon + 1);
  const word = headingWordOf(label);
  if (!word || value.trim().length < 2 || open === "summary") return null;
  const isOfLanguages = word.kind === "languages" && spokenLanguageAt(value) !== null;
  const isOfItems =
    ["interests", "skills"].includes(word.kind) && open !== "skills" && !word.isWeak;
  if (!isOfLanguages && !isOfItems) return null;
  if (styles.isDistinct && open === "experience") return null;
  const box = part.box;
  const share = (colon + 1) / Math.max(part.text.length, 1);
  const rest: LinePart = {
    ...part,
    text: value,
    box: [box[0] + box[2] * share, box[1], box[2] * (1 - share), box[3]],
  };
  return {
    kind: word.kind,
    pieces: [{ ...pieceOfPart(line, part), text: label.trim() }],
    rest: lineOfParts(line, [rest, ...others]),
  };
}
