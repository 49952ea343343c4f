import type { Line, LinePart } from "../line";
import { boxAroundBoxes, joinedPart, lastLineOf } from "./joined-part";
import { findDates } from "./dates";
import { entryLabelAt } from "./entry-labels";
import { foldedWordsOf } from "./fold-letters";
import { bottomOf, isCapitals } from "./style";
import { placeScore } from "./entry-cells";
import { degreeScore, organisationScore, schoolScore } from "./job-words";
import { columnOfLines, isBoundEnd, rightEdgeIn } from "./wrapped-line";
import type { Column } from "./wrapped-line";

const MOST_WORDS = 12;
const LONGEST_CELL = 200;

const isAlike = (part: LinePart, below: LinePart) => Math.abs(part.size - below.size) < 0.4;
const isOneStyle = (part: LinePart, below: LinePart) =>
  part.isBold === below.isBold && part.isItalic === below.isItalic;

const ANY = /^/u;
/** "Employer — Title" may be cut within the title. */
const JOINT = /\s(?:[–—|·-]|at|chez)\s/u;

type Room = {
  readonly below: LinePart;
  /** It is the right edge of the column. */
  readonly right: number;
  /** A line without it is whole. */
  readonly mark: RegExp;
};

/** The first word below would not have stood in the room that was left: up to the next cell, or to the edge of the column. */
function wasFull(line: Line, part: LinePart, { below, right, mark }: Room): boolean {
  const [word = ""] = below.text.split(/\s/u);
  const width = (below.box[2] / Math.max(below.text.length, 1)) * (word.length + 1);
  const next = line.parts[line.parts.indexOf(part) + 1];
  const limit = next ? next.box[0] - 4 : right;
  if (!mark.test(part.text)) return false;
  const last = lastLineOf(part);
  return last.box[0] + last.box[2] + width > limit && foldedWordsOf(below.text).length <= 3;
}

const isHolder = (text: string): boolean =>
  organisationScore(text) >= 2 || schoolScore(text) >= 2 || placeScore(text) >= 2;

/** A line that names an employer, a school or a town by itself completes nothing. */
const isNamedAlone = (text: string): boolean => isHolder(text) || degreeScore(text) >= 3;

/** "Diploma in Travel, HARPLEY" over "COLLEGE": the name in capitals began above. */
const goesOnInCapitals = (text: string, below: string): boolean => {
  const [, tail = ""] = /[,–—-]\s+([^,]{2,60})$/u.exec(text) ?? [];
  const isName = isCapitals(below) && placeScore(below) < 2 && findDates(below).length === 0;
  return isName && isCapitals(tail) && !isCapitals(text);
};

const PIPE = /\s[|•·]\s/u;

/** "Title | School, Port" over "Ellery | 2019" is one row that was too long. */
const isCutRow = (part: LinePart, below: LinePart) =>
  PIPE.test(part.text) &&
  PIPE.test(below.text) &&
  Math.abs(part.size - below.size) < 0.4 &&
  findDates(part.text).length === 0 &&
  findDates(below.text).length > 0 &&
  findDates(below.text.split(PIPE)[0] ?? "").length === 0 &&
  part.box[2] > below.box[2];

/** "LYCÉE DU BÂTIMENT" over "GUSTAVE-TOURNIER | CAP Maçon": the name in capitals goes on before the joint. */
function goesOnToJoint(line: Line, part: LinePart, room: Room): boolean {
  const [head = "", ...rest] = room.below.text.split(PIPE);
  if (rest.length === 0 || PIPE.test(part.text) || findDates(room.below.text).length > 0)
    return false;
  const isName = isCapitals(part.text) && isCapitals(head) && !isHolder(head);
  return (
    isName &&
    wasFull(line, part, {
      ...room,
      mark: ANY,
      below: { ...room.below, text: head },
    })
  );
}

/** A cell goes on below where it breaks off after a small word or a hyphen, or where the next line begins in small letters. */
function goesOnBelow(line: Line, part: LinePart, room: Room): boolean {
  const { below } = room;
  const last = lastLineOf(part);
  const isPlaced =
    Math.abs(last.box[0] - below.box[0]) < 3 ||
    Math.abs(last.box[0] + last.box[2] - below.box[0] - below.box[2]) < 3;
  if (part.text.length + below.text.length > LONGEST_CELL) return false;
  if (!isPlaced || findDates(below.text)[0]?.from === 0) return false;
  if (entryLabelAt(below.text)) return false;
  if (isCutRow(part, below)) return true;
  if (!isAlike(last, below)) return false;
  if (foldedWordsOf(part.text).length > MOST_WORDS || /\d{4}\s*$|[.!?]$/u.test(part.text))
    return false;
  const isSmall = /^(?:\p{Ll}['’]?\p{L}|\(\p{L}|&)/u.test(below.text);
  if (isSmall || isBoundEnd(part.text) || /\p{L}-$/u.test(part.text.trim())) return true;
  if (goesOnInCapitals(part.text, below.text) || goesOnToJoint(line, part, room)) return true;
  if (!wasFull(line, part, room)) return false;
  if (PIPE.test(part.text) && !PIPE.test(below.text)) return !isHolder(below.text);
  const isCell = line.parts.length > 1 || isOneStyle(last, below);
  return isCell && !isNamedAlone(below.text);
}

function joinedLine(line: Line, next: Line, room: Omit<Room, "below">): Line | null {
  const [below, ...others] = next.parts;
  const isNear =
    line.region === next.region &&
    next.box[1] > line.box[1] &&
    next.box[1] - bottomOf(line) < line.box[3] * 0.9;
  if (!below || others.length > 0 || !isNear || line.hasBullet || next.hasBullet) return null;
  const part = line.parts.find((one) => goesOnBelow(line, one, { ...room, below }));
  if (!part) return null;
  const parts = line.parts.map((one) => (one === part ? joinedPart(one, below) : one));
  return {
    ...line,
    parts,
    text: parts.map(({ text }) => text).join("\t"),
    box: boxAroundBoxes([line.box, next.box]),
    urls: [...line.urls, ...next.urls],
  };
}

/** It joins a name or title that is set over two lines to one line. */
export function withWrappedHeads(lines: readonly Line[]): readonly Line[] {
  const column = columnOfLines(lines);
  const cut = joinedLines(lines, column, ANY);
  const dated = lines.filter(({ text }) => findDates(text.slice(0, LONGEST_CELL)).length > 0);
  const isEach = (lines.length - cut.length) * 2 > dated.length;
  return isEach ? joinedLines(lines, column, JOINT) : cut;
}

/** What every entry does is a row of its own, not a line that was too long. */
function joinedLines(lines: readonly Line[], column: Column, mark: RegExp): readonly Line[] {
  const joined: Line[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const right = rightEdgeIn(column, line);
    const whole = above ? joinedLine(above, line, { right, mark }) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(line);
  }
  return joined;
}
