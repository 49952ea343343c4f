import type { Line, LinePart } from "../line";
import type { CvSectionKind } from "../words/heading-words";
import { spokenLanguageAt } from "./spoken-languages";
import {
  guessHeadingKind,
  headingStylesOf,
  headingWordOf,
  isInHeadingStyle,
  isLoudHeading,
  isSetAsHeading,
} from "./headings";
import type { HeadingStyle, HeadingWord } from "./headings";
import { cityOfAddress } from "./contact";
import { piecesOf } from "./piece";
import type { Piece } from "./piece";
import { bodySizeOf, lineOfParts, styleOf } from "./style";

/** The section before the first heading holds the name and the contact data. */
export type ReadSection = {
  readonly kind: CvSectionKind | "header";
  readonly heading: readonly Piece[];
  readonly lines: readonly Line[];
};

type OpenSection = { kind: ReadSection["kind"]; heading: readonly Piece[]; lines: Line[] };

type Heading = {
  readonly kind: CvSectionKind;
  readonly pieces: readonly Piece[];
  /** This is what stands behind the heading on its row. */
  readonly rest: Line | null;
  /** It is the second line of the heading, which may stand behind a row of the section. */
  readonly second?: Line;
};

type Reading = {
  readonly lines: readonly Line[];
  readonly styles: HeadingStyle;
  readonly bodySize: number;
};

const pieceOfPart = (line: Line, part: LinePart): Piece => ({
  text: part.text.trim(),
  line,
  part,
  from: part.text.length - part.text.trimStart().length,
});

/** It cuts the lines of a CV at its headings; each column goes on with its own section. */
export function splitSections(lines: readonly Line[]): readonly ReadSection[] {
  const reading = { lines, styles: headingStylesOf(lines), bodySize: bodySizeOf(lines) };
  const header: OpenSection = { kind: "header", heading: [], lines: [] };
  const sections = [header];
  const openAt = new Map<number, { section: OpenSection; line: Line }>();
  let open = header;
  const taken = new Set<Line>();
  for (const [index, line] of lines.entries()) {
    if (taken.has(line)) continue;
    const previous = lines[index - 1];
    if (previous && previous.region !== line.region) open = sectionAbove(line, openAt) ?? header;
    const heading = headingAt(reading, index, open.kind);
    if (heading) {
      open = { kind: heading.kind, heading: heading.pieces, lines: [] };
      sections.push(open);
      if (heading.rest) open.lines.push(heading.rest);
      if (heading.second) taken.add(heading.second);
    } else open.lines.push(line);
    openAt.set(line.region, { section: open, line });
  }
  return sections.map(withoutContact(header));
}

const CONTACT =
  /[\p{L}\p{N}]@[\p{L}\p{N}]|(?:\+\d|\b0)(?:[\s().-]?\d){8,}|(?:linkedin|github|gitlab)\.com/iu;

/** Contact data at the foot of a page belong to no list above them. */
const withoutContact =
  (header: OpenSection) =>
  (section: OpenSection): ReadSection => {
    if (!LISTS.has(section.kind) && section.kind !== "other") return section;
    const first = section.lines.findIndex(({ text }) => CONTACT.test(text));
    if (first < 0) return section;
    const line = section.lines[first];
    const start = section.lines.findIndex((one) => one.region === line?.region);
    const isOwnRegion = section.heading[0]?.line.region !== line?.region && first - start <= 3;
    const from = isOwnRegion ? start : addressAbove(section.lines, first);
    const next = section.lines.findIndex((one, index) => index > first && one.page !== line?.page);
    const to = next < 0 ? section.lines.length : next;
    header.lines.push(...section.lines.slice(from, to));
    const kept = [...section.lines.slice(0, from), ...section.lines.slice(to)];
    return { ...section, lines: kept.filter(({ text }) => !CONTACT.test(text)) };
  };

/** An address may stand above the number and the e-mail. */
function addressAbove(lines: readonly Line[], first: number): number {
  const above = lines[first - 1];
  const isAddress =
    above && !above.hasBullet && piecesOf(above).some((piece) => cityOfAddress(piece) !== null);
  const isStreet =
    lines[first - 2] && /^\d{1,4}(?: bis| ter)?,? \p{L}/u.test(lines[first - 2]?.text ?? "");
  return first - (isAddress ? (isStreet ? 2 : 1) : 0);
}

/** A new region goes on with the section of the region above it in its column, on this page or the one before. */
function sectionAbove(
  line: Line,
  openAt: ReadonlyMap<number, { section: OpenSection; line: Line }>,
): OpenSection | null {
  const [left, , width] = line.box;
  const above = [...openAt.values()].toReversed().filter(({ line: other }) => {
    if (other.page > line.page) return false;
    return other.page < line.page || other.box[1] < line.box[1];
  });
  const beside = listBeside(
    line,
    above.map(({ section }) => section),
  );
  if (beside) return beside;
  const fits = above.find(({ line: other }) => Math.abs(other.box[0] - left) < 30);
  if (fits) return fits.section;
  const overlapping = above.find(
    ({ line: { box } }) => box[0] < left + width && left < box[0] + box[2],
  );
  return overlapping?.section ?? null;
}

const LISTS = new Set<ReadSection["kind"]>(["skills", "languages", "certificates", "interests"]);

/** A list in two columns goes on at the right of its own first column. */
function listBeside(line: Line, above: readonly OpenSection[]): OpenSection | null {
  const heads = [...new Set(above)].flatMap((section) => {
    const head = section.heading[0]?.line;
    const isAbove =
      head &&
      head.page === line.page &&
      head.box[1] < line.box[1] &&
      head.box[0] < line.box[0] - 30;
    return isAbove ? [{ section, y: head.box[1] }] : [];
  });
  const [nearest] = heads.toSorted((a, b) => b.y - a.y);
  const own = nearest?.section.lines.some(({ box }) => Math.abs(box[1] - line.box[1]) < 3);
  const isShort = line.text.split(/\s/u).length <= 5;
  return nearest && own && isShort && LISTS.has(nearest.section.kind) ? nearest.section : null;
}

/** A heading may have been taken for a bullet where it is indented. */
const isLoudBullet = ({ styles, bodySize }: Reading, line: Line, part: LinePart): boolean =>
  line.isMarkedHeading || (isInHeadingStyle(part, styles) && part.size >= bodySize + 1);

function headingAt(reading: Reading, index: number, open: ReadSection["kind"]): Heading | null {
  const line = reading.lines[index];
  const [part] = line?.parts ?? [];
  if (!line || !part || (line.hasBullet && !isLoudBullet(reading, line, part))) return null;
  return (
    twoLineHeading(reading, index) ??
    wholeHeading(reading, line, open) ??
    rowHeading(reading, line, open) ??
    inlineHeading(reading, line, open)
  );
}

/** Two short lines of one style read as one heading: "COMPÉTENCES" over "CLÉS", rows of the section between them or not. */
function twoLineHeading({ lines, styles, bodySize }: Reading, index: number): Heading | null {
  const line = lines[index];
  const [part, ...others] = line?.parts ?? [];
  if (!line || !part || !isLoudHeading(part, bodySize)) return null;
  const isBelow = (other: Line) =>
    other.region === line.region &&
    Math.abs(other.box[0] - part.box[0]) < 2 &&
    other.box[1] - line.box[1] < part.size * 2.1;
  const second = lines.slice(index + 1, index + 4).find(isBelow);
  const [below, ...more] = second?.parts ?? [];
  if (!second || !below || second.hasBullet || more.length > 0) return null;
  const isOneStyle = styleOf(part) === styleOf(below);
  const word = isOneStyle ? headingWordOf(`${part.text} ${below.text}`) : null;
  if (!word || (styles.isDistinct && !isInHeadingStyle(part, styles))) return null;
  return {
    kind: word.kind,
    pieces: [pieceOfPart(line, part), pieceOfPart(second, below)],
    rest: others.length > 0 ? lineOfParts(line, others) : null,
    second,
  };
}

function wholeHeading(reading: Reading, line: Line, open: ReadSection["kind"]): Heading | null {
  const [part, ...others] = line.parts;
  if (!part || others.some((one) => styleOf(one) !== styleOf(part))) return null;
  const { styles, bodySize } = reading;
  const word = headingWordOf(line.text.replaceAll("\t", " "));
  if (!word && others.length > 0) return null;
  const isInStyle = isInHeadingStyle(part, styles);
  const isLarge = part.size > bodySize - 1.6;
  const isSure =
    isInStyle || line.isMarkedHeading || (isLarge && !(word?.isWeak && styles.isDistinct));
  if (word && isSure) {
    if (!isLabelInside(reading, line, { ...word, open })) return headingOf(line, word.kind);
  }
  if (word || open === "header") return null;
  const isUnknown = isSetAsHeading(part, styles) && part.size >= bodySize + 0.9;
  return isUnknown && isAlone(reading, line) ? headingOf(line, guessHeadingKind(part.text)) : null;
}

/** In a file of one style the words decide, and a weak one within the skills is a label. */
function isLabelInside(
  { lines, styles, bodySize }: Reading,
  line: Line,
  { kind, isWeak, open }: HeadingWord & { readonly open: ReadSection["kind"] },
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

/** A heading of unknown words is set larger than the body, and nothing else is set so. */
function isAlone({ lines, styles, bodySize }: Reading, line: Line): boolean {
  const [part] = line.parts;
  if (!part) return false;
  const style = styleOf(part);
  const alike = lines.filter((other) => other.parts.some((one) => styleOf(one) === style));
  const known = alike.filter((other) => headingWordOf(other.parts[0]?.text ?? ""));
  return isInHeadingStyle(part, styles) && part.size > bodySize && known.length * 2 >= alike.length;
}

const headingOf = (line: Line, kind: CvSectionKind): Heading => ({
  kind,
  pieces: line.parts.map((part) => pieceOfPart(line, part)),
  rest: null,
});

/** The heading stands at the left of the first row of its section. */
function rowHeading(
  { styles, bodySize }: Reading,
  line: Line,
  open: ReadSection["kind"],
): Heading | null {
  const [part, ...rest] = line.parts;
  const word = part && rest.length > 0 ? headingWordOf(part.text) : null;
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
function inlineHeading({ styles }: Reading, line: Line, open: ReadSection["kind"]): Heading | null {
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
