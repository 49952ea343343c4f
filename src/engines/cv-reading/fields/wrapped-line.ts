import type { Line } from "../line";
import { isDutyLine } from "./duty-line";
import { jobScore, organisationScore } from "./job-words";
import { bottomOf, rightOf } from "./style";

const BOUND_END =
  /(?:^|\s)(?:de|des|du|d['’]|la|le|les|l['’]|un|une|et|ou|en|à|au|aux|avec|pour|par|sur|dans|of|and|or|the|a|an|for|with|in|to|on|at|by|from|&|than|per|que|qui)$/iu;

export const isBoundEnd = (text: string): boolean => BOUND_END.test(text.trim());

export type Column = {
  /** It is where full lines of text end, for each region. */
  readonly rights: ReadonlyMap<number, number>;
  /** It is the usual space between two lines of one paragraph. */
  readonly gap: number;
};

export const rightEdgeIn = ({ rights }: Column, { region }: Line): number =>
  rights.get(region) ?? 0;

/** The space between lines is the least that comes often. */
export function columnOfLines(lines: readonly Line[]): Column {
  const gaps = lines
    .flatMap((line, index) => {
      const above = lines[index - 1];
      if (!above || above.region !== line.region || line.box[1] <= above.box[1]) return [];
      return [line.box[1] - bottomOf(above)];
    })
    .toSorted((a, b) => a - b);
  return { rights: rightEdgesOf(lines), gap: gaps[Math.floor(gaps.length * 0.25)] ?? 0 };
}

const SAME_LEFT = 30;

/** Regions that begin at one left edge are one column that goes on, as over a page. */
function rightEdgesOf(lines: readonly Line[]): ReadonlyMap<number, number> {
  const single = lines.filter(({ parts }) => parts.length === 1);
  const told = single.length > 0 ? single : lines;
  const byRegion = Map.groupBy(told, ({ region }) => region);
  const edges = [...byRegion].map(([region, own]) => ({
    region,
    left: Math.min(...own.map(({ box }) => box[0])),
    right: Math.max(...own.map(rightOf)),
  }));
  return new Map(
    edges.map(({ region, left }) => {
      const alike = edges.filter((other) => Math.abs(other.left - left) < SAME_LEFT);
      return [region, Math.max(...alike.map(({ right }) => right))];
    }),
  );
}

const widthOfFirstWord = (line: Line): number => {
  const [word = ""] = line.text.split(/\s/u);
  return (line.box[2] / Math.max(line.text.length, 1)) * (word.length + 1);
};

function placeScore(line: Line, above: Line, column: Column): number {
  if (above.region !== line.region) return 0;
  const shift = line.box[0] - above.box[0];
  const place = Math.abs(shift) <= 2.5 ? 1 : shift < 0 ? -2.5 : -0.5;
  const isSpaced = line.box[1] - bottomOf(above) > column.gap + Math.max(1.6, line.box[3] * 0.16);
  const hasRoom = rightOf(above) + widthOfFirstWord(line) < rightEdgeIn(column, above) - 2;
  return place + (isSpaced ? -1.5 : 0) + (hasRoom ? -2.6 : 1.5);
}

function wordScore(line: Line, above: Line): number {
  const end = above.text.trim();
  const isLower = /^(?:\p{Ll}|\(\p{Ll})/u.test(line.text);
  const opens = isLower ? 3 : /^[&\d(%€£$+]/u.test(line.text) ? 0.6 : 0;
  const isBound = BOUND_END.test(end) || /[,\-–/(&]$/u.test(end);
  const isClosed = /[.!?;]["»)]?$/u.test(end);
  const isOwn = isDutyLine(line.text) ? 1.6 : 0;
  const isName =
    (jobScore(line.text) >= 3 ? 1 : 0) + (organisationScore(line.text) >= 2.5 ? 0.6 : 0);
  const names = isLower ? 0 : isName + isOwn;
  return opens + (isBound ? 2.2 : 0) - (isClosed ? 1.2 : 0) - names;
}

function styleScore(line: Line, above: Line): number {
  const [part, previous] = [line.parts[0], above.parts[0]];
  if (!part || !previous || line.parts.length > 1) return -2.5;
  const isAlike = Math.abs(part.size - previous.size) < 0.6 && part.isBold === previous.isBold;
  return isAlike ? 0 : -3;
}

/** A line that begins no bullet of its own goes on with the line above, by its first letter, its place and the room above. */
export function goesOn(line: Line, above: Line, column: Column): boolean {
  if (line.hasBullet || line.isMarkedHeading) return false;
  const isFar = above.region === line.region && line.box[1] - bottomOf(above) > line.box[3] * 2;
  if (isFar) return false;
  return placeScore(line, above, column) + wordScore(line, above) + styleScore(line, above) > 1.5;
}
