import type { Line, LinePart } from "../line";
import type { Box } from "../sheet";
import { squeezeSpaces } from "./fold-letters";
import { boxAroundBoxes, isJoinedPart } from "./joined-part";
import type { JoinedPart } from "./joined-part";

/** A piece is a stretch of the text of one part of a line. */
export type Piece = {
  readonly text: string;
  readonly line: Line;
  readonly part: LinePart;
  /** It is where the piece begins in the text of the part. */
  readonly from: number;
};

/** These are the pieces of a line, one for each part that says something. */
export const piecesOf = (line: Line): readonly Piece[] =>
  line.parts
    .map((part) => trimPiece({ text: part.text, line, part, from: 0 }))
    .filter((piece) => piece.text !== "");

export const slicePiece = (piece: Piece, from: number, to = piece.text.length): Piece =>
  trimPiece({ ...piece, text: piece.text.slice(from, to), from: piece.from + from });

function trimPiece(piece: Piece): Piece {
  const start = piece.text.length - piece.text.trimStart().length;
  return { ...piece, text: piece.text.trim(), from: piece.from + start };
}

/** The letters of a part are taken to be equally wide: a box may be off by a letter or two, never by a word's place. */
export function boxOfPiece({ text, part, from }: Piece): Box {
  if (isJoinedPart(part)) {
    const halves = halvesOf(part, from, from + text.length).map((half) => boxOfStretch(half));
    return boxAroundBoxes(halves);
  }
  return boxOfStretch({ part, from, text });
}

type Stretch = Pick<Piece, "part" | "from" | "text">;

/** It tells which letters of the two lines a stretch of a joined part covers. */
function halvesOf(part: JoinedPart, from: number, to: number): readonly Stretch[] {
  const [above, below] = part.halves;
  const seam = part.text.length - below.text.length;
  const first = from < seam ? [{ part: above, from, text: above.text.slice(from, to) }] : [];
  const start = Math.max(0, from - seam);
  const second =
    to > seam ? [{ part: below, from: start, text: below.text.slice(start, to - seam) }] : [];
  return [...first, ...second].flatMap((half) =>
    isJoinedPart(half.part) ? halvesOf(half.part, half.from, half.from + half.text.length) : [half],
  );
}

/** These words stand so in the file; a hyphen at the end of a line is kept. */
export const quoteOfPiece = ({ part, from, text }: Piece): string =>
  isJoinedPart(part)
    ? halvesOf(part, from, from + text.length)
        .map((half) => half.text)
        .join(" ")
    : text;

function boxOfStretch({ text, part, from }: Stretch): Box {
  const [x, y, width, height] = part.box;
  const letters = Math.max(part.text.length, 1);
  return [x + (width * from) / letters, y, (width * text.length) / letters, height];
}

/** It is the union of the pieces that stand on the page of the first one. */
export function boxOfPieces(pieces: readonly Piece[]): Box {
  const page = pieces[0]?.line.page;
  return boxAroundBoxes(pieces.filter(({ line }) => line.page === page).map(boxOfPiece));
}

/** What the pieces say as they stand in the file. */
export const quoteOfPieces = (pieces: readonly Piece[]): string =>
  squeezeSpaces(pieces.map(quoteOfPiece).join(" "));

export const textOfPieces = (pieces: readonly Piece[]) =>
  squeezeSpaces(pieces.map(({ text }) => text).join(" "));
