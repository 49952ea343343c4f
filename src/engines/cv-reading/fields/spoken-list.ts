import type { Line } from "../line";
import { spokenLanguageAt } from "./spoken-languages";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { LIKELY, SURE, tell } from "./told";
import type { Told } from "./told";

export type SpokenLanguage = { readonly name: Told; readonly level: Told | null };

const RATING = /[●○★☆⬤◯◉■□▪▫█▓▒░⚫⚪•·]{2,12}/gu;
const LEAD = /^[\s,;:|•·–—()/[\]-]+/u;
const TAIL = /[\s,;:|•·–—(/[\]-]+$/u;
const SENTENCE_LEVEL = /^(?:niveau|level)\s?:?\s/iu;

/** What stands between the name of a language and the next separator is its level. */
function levelIn(piece: Piece): Piece | null {
  const text = piece.text.replace(RATING, (found) => " ".repeat(found.length));
  const start = LEAD.exec(text)?.[0].length ?? 0;
  const word = SENTENCE_LEVEL.exec(text.slice(start))?.[0].length ?? 0;
  const rest = text.slice(start + word).replace(TAIL, "");
  const closed = withoutLooseBrackets(rest);
  const cut = /[;|•]|\s·\s/u.exec(closed)?.index ?? closed.length;
  const level = slicePiece(piece, start + word, start + word + cut);
  return /[\p{L}\d]/u.test(level.text) && level.text.length <= 60 ? level : null;
}

/** “English (C1 (IELTS 7.5))” has a level with brackets of its own. */
function withoutLooseBrackets(text: string): string {
  const loose = text.split(")").length - text.split("(").length;
  const closing = /\)*$/u.exec(text)?.[0].length ?? 0;
  return text.slice(0, text.length - Math.max(0, Math.min(loose, closing)));
}

type Found = { readonly name: Piece; readonly after: Piece | null };

/** The languages of one piece, each with the text up to the next one. */
function languagesIn(piece: Piece): readonly Found[] {
  const found: Found[] = [];
  let from = 0;
  for (let count = 0; count < 12; count += 1) {
    const span = spokenLanguageAt(piece.text.slice(from));
    if (!span) break;
    const next = spokenLanguageAt(piece.text.slice(from + span.to));
    const end = next ? from + span.to + next.from : piece.text.length;
    found.push({
      name: slicePiece(piece, from + span.from, from + span.to),
      after: slicePiece(piece, from + span.to, end),
    });
    from = from + span.to;
  }
  return found;
}

/** It reads the languages that a person speaks, with the level behind, beside or under each. */
export function readSpokenLanguages(lines: readonly Line[]): readonly SpokenLanguage[] {
  const pieces = lines.flatMap(piecesOf);
  const languages: SpokenLanguage[] = [];
  for (const [index, piece] of pieces.entries()) {
    for (const { name, after } of languagesIn(piece)) {
      const own = after ? levelIn(after) : null;
      const level = own ?? levelBeside(pieces, index, after);
      const told = level ? tell([level], own ? SURE : LIKELY) : null;
      languages.push({ name: tell([name]), level: told });
    }
  }
  return languages.slice(0, 20);
}

function levelBeside(pieces: readonly Piece[], index: number, after: Piece | null): Piece | null {
  const next = pieces[index + 1];
  if (!next || (after && /\p{L}/u.test(after.text)) || spokenLanguageAt(next.text)) return null;
  return next.text.length <= 45 ? levelIn(next) : null;
}
