import type { EntryLabel } from "../words/entry-label-words";
import { employmentWords } from "../words/employment-words";
import { stateCodes } from "../words/state-codes";
import { isCityName, isCountry, isKnownCity } from "./contact";
import type { EntryRange } from "./entry-bounds";
import type { EntryRow } from "./entry-rows";
import { labelledRoleOf } from "./entry-labels";
import { foldLetters, foldPhrase } from "./fold-letters";
import { slicePiece } from "./piece";
import type { Piece } from "./piece";

/** A cell is one thing that the head of an entry names. */
export type EntryCell = {
  readonly piece: Piece;
  /** Cells of one slot stand at one place of their entries. */
  readonly slot: string;
  readonly style: string;
  /** It counts from the row of the dates. */
  readonly offset: number;
  /** It tells what stands between it and the cell before in the same part. */
  readonly joint: Joint;
  /** A label or a state behind it tells what it is. */
  readonly known: EntryLabel | null;
};

export type Joint = "part" | "pipe" | "dash" | "comma" | "paren" | "at";

export type EntryScores = {
  readonly title: (text: string) => number;
  readonly holder: (text: string) => number;
  /** Behind an employer and a comma stands a town, whether it is known or not; a school may have one in its name. */
  readonly townBehindHolder: number;
};

type Cut = { readonly from: number; readonly to: number; readonly joint: Joint };

const MOST_ROWS_BELOW = 3;
const CUT =
  /(?<pipe>\s*[|•·●◆▪]\s*|\s+\/\s+)|(?<dash>\s+[-–—]\s+)|(?<comma>\s*[,;]\s+)|(?<at>\s+(?:at|chez|@|auprès de)\s+)|(?<paren>\s*\((?=[^()]{2,60}\)))/gu;
const KEPT_PAREN = /^\((?:h\s?\/\s?f|f\s?\/\s?h|m\s?\/\s?f|h\/f\/x|e|ne|hons|honours|lsf|bsl)\)/iu;
const employment = new Set(employmentWords.map(foldPhrase));
const states = new Set(stateCodes);
const STATE = /^(?<code>[A-Z]{2})(?: \d{5})?(?=\s*(?:$|[)|,;•·/–—]))/u;
const TOWN_WITH_STATE = /^[^,()|]{2,40},\s?(?<code>[A-Z]{2})\b/u;

const isState = (text: string) => states.has(STATE.exec(text)?.groups?.code ?? "");
const isTownWithState = (text: string) =>
  states.has(TOWN_WITH_STATE.exec(text)?.groups?.code ?? "");

/** "(H/F)" and "(intérim)" belong to the title before them. */
function isKeptParen(text: string): boolean {
  const inner = /^\(([^()]{1,40})\)/u.exec(text)?.[1] ?? "";
  return KEPT_PAREN.test(text) || employment.has(foldPhrase(inner));
}

/** These are the rows of an entry that may name its title and employer. */
export function headRowsOf({ rows, anchor }: EntryRange): readonly EntryRow[] {
  let end = anchor + 1;
  while (end < rows.length && end <= anchor + MOST_ROWS_BELOW && !rows[end]?.isBody) end += 1;
  return rows.slice(0, end);
}

function cutsOf(text: string): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const match of text.matchAll(CUT)) {
    const joint = jointOf(match);
    const isKept = joint === "paren" && isKeptParen(text.slice(match.index).trim());
    if (!isKept) cuts.push({ from: match.index, to: match.index + match[0].length, joint });
  }
  return cuts;
}

function jointOf({ groups }: RegExpMatchArray): Joint {
  if (groups?.pipe) return "pipe";
  if (groups?.comma) return "comma";
  if (groups?.at) return "at";
  return groups?.paren ? "paren" : "dash";
}

const TAIL_PLACE = /^(?:remote|teletravail|a distance|hybrid|hybride)$/u;
export const placeScore = (text: string): number => {
  const [head = "", ...tail] = text.split(/\s?[,(]\s?/u).map((one) => one.replace(/\)$/u, ""));
  if (TAIL_PLACE.test(foldLetters(text))) return 2;
  if (isKnownCity(head)) return 3;
  if (isCountry(text)) return 1;
  const isWithTail = tail.some((one) => isCountry(one) || /^\d{2,5}$/u.test(one));
  if (isCityName(head) && (isWithTail || /^\d{5} /u.test(text))) return 2.5;
  return /^[\p{Lu}][\p{L}]+(?:-(?:sur|sous|les|le|la|en|de|upon|on|under)-[\p{L}]+)+$/iu.test(head)
    ? 2
    : 0;
};

/** Of every place of the heads: how many entries have a joint of each kind there. */
type JointCounts = ReadonlyMap<string, number>;

const slotOfPiece = (offset: number, index: number) => `${offset}/${index}`;

function piecesOfHead(range: EntryRange) {
  return headRowsOf(range).flatMap((row, rowIndex) =>
    row.cells.map((piece, index) => ({
      piece,
      offset: rowIndex - range.anchor,
      place: slotOfPiece(rowIndex - range.anchor, index),
    })),
  );
}

function jointCountsOf(ranges: readonly EntryRange[]): JointCounts {
  const counts = new Map<string, number>();
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const range of ranges) {
    for (const { piece, place } of piecesOfHead(range)) {
      add(place);
      for (const joint of new Set(cutsOf(piece.text).map((cut) => cut.joint)))
        add(`${place} ${joint}`);
    }
  }
  return counts;
}

type CutWorld = {
  readonly counts: JointCounts;
  readonly place: string;
  readonly scores: EntryScores;
};

/** A comma or dash cuts where most entries have one, or where it plainly stands between two kinds of things. */
function isCutTaken(text: string, cut: Cut, { counts, place, scores }: CutWorld): boolean {
  if (cut.joint === "pipe" || cut.joint === "paren") return true;
  const head = text.slice(0, cut.from);
  const tail = text.slice(cut.to);
  if (cut.joint === "at") {
    return (
      !/^\s+at/u.test(text.slice(cut.from, cut.to)) || scores.title(head) > scores.holder(head)
    );
  }
  const share = (counts.get(`${place} ${cut.joint}`) ?? 0) / Math.max(counts.get(place) ?? 1, 1);
  if (isState(tail) || isTownWithState(tail)) return true;
  const [next = tail] = tail.split(/[,(]/u);
  if (placeScore(next.trim()) >= 2) return true;
  const lean = scores.title(head) - scores.holder(head);
  const tailLean = scores.title(next) - scores.holder(next);
  if (lean * tailLean < 0 && Math.abs(tailLean) >= 1) return true;
  return share > 0.5;
}

/** It lists the cells of the heads of all entries of a section. */
export function cellsOfEntries(
  ranges: readonly EntryRange[],
  scores: EntryScores,
): readonly (readonly EntryCell[])[] {
  const counts = jointCountsOf(ranges);
  return ranges.map((range) =>
    piecesOfHead(range).flatMap(({ piece, offset, place }) => {
      const taken = cutsOf(piece.text).filter((cut) =>
        isCutTaken(piece.text, cut, { counts, place, scores }),
      );
      return cellsOfPiece(piece, taken, { offset, place });
    }),
  );
}

function cellsOfPiece(
  piece: Piece,
  cuts: readonly Cut[],
  { offset, place }: { readonly offset: number; readonly place: string },
): readonly EntryCell[] {
  const { size, isBold, isItalic } = piece.part;
  const style = `${Math.round(size * 2)}${isBold ? "b" : ""}${isItalic ? "i" : ""}`;
  const starts = [{ to: 0, joint: "part" as Joint }, ...cuts];
  return starts
    .map((start, index) => {
      const cell = slicePiece(piece, start.to, cuts[index]?.from ?? piece.text.length);
      const text =
        start.joint === "paren"
          ? cell.text.replace(/\).*$/u, "")
          : cell.text.replace(/^[(]+|[,;]+$/gu, "");
      const lead = cell.text.indexOf(text);
      const sliced = slicePiece(cell, Math.max(lead, 0), Math.max(lead, 0) + text.length);
      const known = knownRole(sliced, piece.text.slice(cuts[index]?.to ?? piece.text.length));
      return { piece: sliced, slot: `${place}/${index}`, style, offset, joint: start.joint, known };
    })
    .filter(({ piece: { text }, joint }) => {
      return /[\p{L}\p{N}]/u.test(text) && !(joint === "comma" && isState(text));
    });
}

/** Behind a town stands its state. */
const knownRole = (piece: Piece, after: string): EntryLabel | null =>
  labelledRoleOf(piece) ?? (isState(after) && isCityName(piece.text) ? "city" : null);
