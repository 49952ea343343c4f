import type { Line } from "../line";
import { foldPhrase } from "./fold-letters";
import { joinWrapped } from "./join-wrapped";
import { headingWordOf } from "./headings";
import { isKnownCity } from "./contact";
import { jobScore, organisationScore } from "./job-words";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { bodySizeOf, isCapitals } from "./style";
import { DOUBTFUL, LIKELY, SURE, tell } from "./told";
import type { Told } from "./told";

const PARTICLES = new Set(
  "de du des la le von van der den del di da dos el al bin ben ibn d' o' mac y e ter ten zu st".split(
    " ",
  ),
);
const NO_NAME = /curriculum|vitae|resume|\bcv\b|\bpage\b|@|\d|https?:|www\.|:/u;

/** A name has two to six words with capitals, particles aside. */
function isNameShaped(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 1 || words.length > 6 || NO_NAME.test(foldPhrase(text))) return false;
  return words.every(
    (word) =>
      PARTICLES.has(foldPhrase(word)) ||
      /^["'(«]?(?:[\p{Ll}]{1,2}['’])?\p{Lu}[\p{L}'’.-]*[")»,]?$/u.test(word),
  );
}

/** The local part of an address often holds the name. */
export function emailHolds(name: string, email: string | null): number {
  const local = foldPhrase(email?.split("@")[0] ?? "").replace(/\d+/gu, "");
  const tokens = local.split(/[^\p{L}]+/u).filter(Boolean);
  const squeezed = tokens.join("");
  const words = foldPhrase(name)
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1 && !PARTICLES.has(word));
  let held = 0;
  for (const word of words) {
    if (tokens.includes(word) || (word.length >= 4 && squeezed.includes(word))) held += 1;
    else if (tokens.includes(word[0] ?? "")) held += 0.3;
  }
  return held;
}

/** Two headings beside each other are no name. */
const holdsHeading = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return words.some((_, index) => {
    const pair = headingWordOf(words.slice(index, index + 2).join(" "));
    return (
      (index + 1 < words.length && pair !== null) ||
      headingWordOf(words[index] ?? "")?.isWeak === false
    );
  });
};

type Candidate = { readonly pieces: readonly Piece[]; readonly score: number };

type NameWorld = {
  readonly email: string | null;
  readonly largest: number;
  readonly bodySize: number;
};

function scoreOf(
  pieces: readonly Piece[],
  order: number,
  { email, largest, bodySize }: NameWorld,
): number {
  const text = pieces.map((piece) => piece.text).join(" ");
  const size = pieces[0]?.part.size ?? 0;
  const words = text.split(/\s+/u).length;
  const isLargest = size >= largest * 0.95 && largest > bodySize * 1.1;
  return (
    (isLargest ? 3 : size > bodySize * 1.25 ? 1.5 : 0) +
    (isCapitals(text) || pieces[0]?.part.isBold ? 0.5 : 0) +
    Math.min(emailHolds(text, email) * 2.2, 5) +
    (words >= 2 && words <= 4 ? 1 : -0.5) +
    Math.max(0, 2 - order * 0.35) -
    (jobScore(text) >= 3 ? 2.5 : 0) -
    (organisationScore(text) >= 2 ? 1.5 : 0) -
    (headingWordOf(text) || holdsHeading(text) ? 6 : 0) -
    (isKnownCity(text) ? 2 : 0)
  );
}

const TITLED = /^(?:dr|mr|mrs|ms|mme|m|mlle|prof|pr|me)\.?\s+/iu;
const LABELLED = /^(?:name|full name|nom|nom et prénom|prénom et nom|nom complet)\s{0,2}:\s{0,3}/iu;
const TAIL = /\s*(?:[,|–—•·(]|\s-\s|\t).*$/u;

/** Titles before a name and letters behind it are no part of it. */
function barePiece(piece: Piece): Piece {
  const label = LABELLED.exec(piece.text)?.[0].length ?? 0;
  const named = slicePiece(piece, label);
  const lead = TITLED.exec(named.text)?.[0].length ?? 0;
  const tail = TAIL.exec(named.text.slice(lead));
  return slicePiece(named, lead, tail ? lead + tail.index : named.text.length);
}

/** It finds the name among the lines before the first heading and those set largest. */
export function findName(
  lines: readonly Line[],
  everywhere: readonly Line[],
  email: string | null,
): Told | null {
  const first = everywhere.filter(({ page }) => page === 1);
  const bodySize = bodySizeOf(everywhere);
  const largest = Math.max(
    0,
    ...first.flatMap(({ parts }) =>
      parts.filter(({ text }) => text.length > 2).map(({ size }) => size),
    ),
  );
  const world = { email, largest, bodySize };
  const near = [
    ...new Set([
      ...lines.slice(0, 40),
      ...first.filter(({ parts }) => parts.some(({ size }) => size > bodySize * 1.3)),
    ]),
  ];
  const pieces = near.flatMap(piecesOf).map(barePiece);
  const candidates = pieces.flatMap((piece, index) =>
    candidatesAt(pieces, { piece, index, world }),
  );
  const [best, rival] = candidates.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < 1) return null;
  const margin = best.score - (rival?.score ?? 0);
  const confidence = best.score >= 4 ? SURE : margin < 0.5 ? DOUBTFUL : LIKELY;
  const others = confidence < LIKELY && rival ? [tell(rival.pieces).value] : [];
  const value = joinWrapped(best.pieces.map(({ text }) => text));
  return { ...tell(best.pieces, confidence), value, alternatives: others };
}

const wordCount = (text: string) => text.split(/\s+/u).length;

type At = { readonly piece: Piece; readonly index: number; readonly world: NameWorld };

function candidatesAt(pieces: readonly Piece[], { piece, index, world }: At): readonly Candidate[] {
  if (!isNameShaped(piece.text)) return [];
  const one = {
    pieces: [piece],
    score: scoreOf([piece], index, world) - (/\s/u.test(piece.text) ? 0 : 1.5),
  };
  const next = pieces
    .slice(index + 1, index + 12)
    .find(({ part }) => Math.abs(part.size - piece.part.size) < 0.5);
  const last = piece.text.split(/\s/u).at(-1) ?? "";
  const isCut =
    (piece.text.endsWith("-") || PARTICLES.has(foldPhrase(last))) &&
    /^[\p{L}'’-]+(?:\s|$)/u.test(next?.text ?? "");
  const isPair =
    next &&
    (isCut || isNameShaped(next.text)) &&
    Math.abs(next.part.size - piece.part.size) < 0.5 &&
    piece.part.size > world.bodySize * 1.2;
  const isShort = isCut || (wordCount(piece.text) <= 4 && wordCount(next?.text ?? "") <= 2);
  if (!isPair || !isShort || jobScore(next.text) >= 3) return [one];
  return [one, { pieces: [piece, next], score: scoreOf([piece, next], index, world) + 0.5 }];
}
