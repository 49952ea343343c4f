import type { Line } from "../line";
import { toldOfLines } from "./bullets";
import { cityOfAddress, isKnownCity } from "./contact";
import { findDates } from "./dates";
import { foldedWordsOf } from "./fold-letters";
import { headingWordOf } from "./headings";
import { isSentence } from "./entry-rows";
import { jobScore } from "./job-words";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { DOUBTFUL, LIKELY, SURE, tell } from "./told";
import { isBoundEnd } from "./wrapped-line";
import type { Told } from "./told";

const CONTACT =
  /@|https?:|www\.|(?<=[\p{L}\d])\.(?:com|org|net|fr|io)(?![\p{L}\d])|(?:\d[\s().-]?){6,}|(?<!\p{L})(?:tél|tel|mobile|phone|e-?mail|adresse|address|permis|née?|born|nationalit[éy])(?![\p{L}])/iu;

export const isContactText = (text: string): boolean => CONTACT.test(text);

/** What stands on the row of the name, behind it, may be the headline too. */
function piecesBeside(name: Told): readonly Piece[] {
  const first = name.pieces.at(-1);
  if (!first) return [];
  const whole: Piece = { ...first, text: first.part.text, from: 0 };
  const rest = slicePiece(whole, first.from + first.text.length);
  const start = /^[\s,|–—•·(-]*/u.exec(rest.text)?.[0].length ?? 0;
  return [slicePiece(rest, start)].filter(({ text }) => text.length > 2);
}

function headlineScore(piece: Piece, name: Told | null): number {
  const words = foldedWordsOf(piece.text).length;
  if (words === 0 || words > 14 || isContactText(piece.text) || headingWordOf(piece.text)) return 0;
  if (isSentence(piece.text) && words > 8) return 0;
  const first = name?.pieces.at(-1);
  const below =
    first && piece.line.region === first.line.region ? piece.line.box[1] - first.line.box[1] : 0;
  const isNear = first && below > 0 && below < Math.max(first.line.box[3] * 3.2, 45);
  if (isKnownCity(piece.text) || findDates(piece.text).length > 0) return 0;
  if (/^[\p{Ll}\d]+(?:-[\p{Ll}\d]+)*$/u.test(piece.text)) return 0;
  const isTown = cityOfAddress(piece) !== null && jobScore(piece.text) < 3;
  return Math.min(jobScore(piece.text), 4) + (isNear ? 2 : 0) - (isTown ? 3 : 0);
}

const lineBelow = (piece: Piece, lines: readonly Line[]): Line | undefined =>
  lines.find(
    ({ page, box, region }) =>
      page === piece.line.page &&
      region === piece.line.region &&
      box[1] > piece.line.box[1] &&
      box[1] - piece.line.box[1] < piece.part.size * 1.7,
  );

/** A sentence of a summary may begin like a title, and goes on below in small letters. */
function isProseStart(piece: Piece, lines: readonly Line[]): boolean {
  const below = lineBelow(piece, lines);
  const isAlike = below && Math.abs((below.parts[0]?.size ?? 0) - piece.part.size) < 0.5;
  return (
    Boolean(isAlike) && foldedWordsOf(piece.text).length >= 7 && /^\p{Ll}/u.test(below?.text ?? "")
  );
}

/** A headline set larger than the rest may go over two lines. */
function goesOnLarge(piece: Piece, below: Line): boolean {
  const [part, ...others] = below.parts;
  const isLast = piece.line.parts.at(-1) === piece.part;
  const isAlike =
    part &&
    others.length === 0 &&
    Math.abs(part.size - piece.part.size) < 0.3 &&
    part.isBold === piece.part.isBold;
  const isBound = isBoundEnd(piece.text) || /^\p{Ll}|^&/u.test(below.text) || piece.part.size >= 16;
  return (
    Boolean(isAlike) &&
    isLast &&
    isBound &&
    !isContactText(below.text) &&
    foldedWordsOf(below.text).length <= 4
  );
}

/** "Account Executive — Leeds" tells the place behind the headline. */
function withoutTown(piece: Piece): Piece {
  const tail = /^(.{3,80}?)\s*(?:\s[–—|·-]|,)\s+([^–—|·,]{2,40})$/u.exec(piece.text);
  return tail?.[1] && tail[2] && isKnownCity(tail[2])
    ? slicePiece(piece, 0, tail[1].length)
    : piece;
}

/** It finds what a person calls themself, under the name or beside it. */
export function findHeadline(lines: readonly Line[], name: Told | null): Told | null {
  const named = new Set(name?.pieces.map(({ line, part }) => `${line.page} ${part.box.join(" ")}`));
  const isName = ({ line, part }: Piece) => named.has(`${line.page} ${part.box.join(" ")}`);
  const pieces = [
    ...(name ? piecesBeside(name) : []),
    ...lines.flatMap(piecesOf).filter((piece) => !isName(piece)),
  ];
  const scored = pieces
    .filter((piece) => !isProseStart(piece, lines))
    .map((piece) => {
      const below = lineBelow(piece, lines);
      const more = below && goesOnLarge(piece, below) ? piecesOf(below) : [];
      const score =
        headlineScore(piece, name) + (more.length > 0 ? 1 + jobScore(below?.text ?? "") / 2 : 0);
      return { piece, more, score };
    });
  const [best, rival] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < 2) return null;
  const confidence = best.score >= 4 ? SURE : best.score >= 3 ? LIKELY : DOUBTFUL;
  const alternatives =
    confidence === DOUBTFUL && rival && rival.score > 0 ? [rival.piece.text] : [];
  const bare = withoutTown(best.piece);
  const whole = [bare, ...best.more];
  return { ...tell(whole, confidence), alternatives };
}

const isProse = (line: Line): boolean => {
  const words = foldedWordsOf(line.text).length;
  const isAddress = piecesOf(line).some((piece) => cityOfAddress(piece) !== null) && words < 12;
  return words >= 9 && !isAddress && !/^\d/u.test(line.text);
};

/** Sentences before the first heading are the summary, where no section is. */
export function summaryOfHeader(lines: readonly Line[], headline: Told | null): Told | null {
  const taken = headline?.pieces[0]?.line;
  const start = lines.findIndex(
    (line) =>
      line !== taken && line.parts.length === 1 && !isContactText(line.text) && isProse(line),
  );
  const first = lines[start];
  if (!first) return null;
  const prose = [first];
  for (const line of lines.slice(start + 1)) {
    const last = prose.at(-1);
    const isNext =
      last && line.region === last.region && line.parts.length === 1 && !isContactText(line.text);
    const isAlike = Math.abs((line.parts[0]?.size ?? 0) - (first.parts[0]?.size ?? 0)) < 0.6;
    if (!isNext || !isAlike || (/[.!?]$/u.test(last.text) && foldedWordsOf(line.text).length < 3))
      break;
    prose.push(line);
  }
  return toldOfLines(prose, LIKELY);
}
