import type { Line } from "../line";
import { cityOfAddress } from "./contact";
import { flowsOn } from "./column-flow";
import { headingAt } from "./heading-at";
import type { OpenKind } from "./heading-at";
import { headingStylesOf, headingWordOf } from "./headings";
import { piecesOf } from "./piece";
import type { Piece } from "./piece";
import { kindOfContent } from "./section-kind";
import { bodySizeOf, lineOfParts } from "./style";

/** The section before the first heading holds the name and the contact data. */
export type ReadSection = {
  readonly kind: OpenKind;
  readonly heading: readonly Piece[];
  readonly lines: readonly Line[];
};

type OpenSection = { kind: ReadSection["kind"]; heading: readonly Piece[]; lines: Line[] };

/** It cuts the lines of a CV at its headings; each column goes on with its own section. */
export function splitSections(lines: readonly Line[]): readonly ReadSection[] {
  const reading = { lines, styles: headingStylesOf(lines), bodySize: bodySizeOf(lines) };
  const header: OpenSection = { kind: "header", heading: [], lines: [] };
  const sections = [header];
  const openAt = new Map<number, { section: OpenSection; line: Line }>();
  let open = header;
  const taken = new Map<Line, Line | null>();
  for (const [index, line] of lines.entries()) {
    const left = taken.get(line);
    if (left !== undefined) {
      if (left) open.lines.push(left);
      continue;
    }
    const previous = lines[index - 1];
    if (previous && previous.region !== line.region) {
      const goesOn = flowsOn({ ...reading, index, kind: open.kind });
      open = goesOn ? open : (sectionAbove(line, openAt) ?? header);
    }
    const heading = headingAt(reading, index, open.kind);
    if (heading) {
      open = { kind: heading.kind, heading: heading.pieces, lines: [] };
      sections.push(open);
      if (heading.rest) open.lines.push(heading.rest);
      if (heading.second) taken.set(heading.second, withoutFirst(heading.second));
    } else open.lines.push(line);
    openAt.set(line.region, { section: open, line });
  }
  return withKinds(sections).map(withoutContact(header));
}

/** A heading whose words say nothing takes its kind from what stands below it. */
function withKinds(sections: readonly OpenSection[]): readonly OpenSection[] {
  const known = new Set<string>(sections.map(({ kind }) => kind));
  return sections.map((section) => {
    const [heading] = section.heading;
    if (section.kind !== "other" || !heading || headingWordOf(heading.text)) return section;
    return { ...section, kind: kindOfContent(section.lines, known) };
  });
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

/** What stands behind the heading on a row belongs to its section. */
const withoutFirst = (line: Line): Line | null =>
  line.parts.length > 1 ? lineOfParts(line, line.parts.slice(1)) : null;
