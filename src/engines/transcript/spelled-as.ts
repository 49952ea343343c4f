import { splitWords, type WordPiece } from "../captions/word-pieces";
import { matchKeys } from "./match-keys";
import { wordKey } from "./word-key";

type Spoken = { readonly text: string; readonly startMs: number; readonly endMs: number };

const SIGNS = /^[^\p{L}\p{N}]+$/u;

/**
 * Words are written as in a text that says the same, with its case and punctuation; words that it lacks stay as they are. A
 * sign that stands apart, as before a French question mark, becomes a word of its own that takes no time.
 */
export function spelledAs<Word extends Spoken>(words: readonly Word[], text: string): Word[] {
  const pieces = splitWords(text);
  const { pairs } = matchKeys(
    words.map((word) => wordKey(word.text)),
    pieces.map((piece) => wordKey(piece.text)),
  );
  const places = new Map(pairs);
  const taken = new Set(places.values());
  return words.flatMap((word, at) => {
    const place = places.get(at);
    if (place === undefined) return [word];
    const spelled = { ...word, text: pieces[place]?.text ?? word.text };
    const signs = signsFrom(pieces, place + 1, taken);
    return [spelled, ...signs.map((sign) => ({ ...word, text: sign, startMs: word.endMs }))];
  });
}

function signsFrom(
  pieces: readonly WordPiece[],
  from: number,
  taken: ReadonlySet<number>,
): string[] {
  const signs: string[] = [];
  for (let at = from; !taken.has(at); at += 1) {
    const { text } = pieces[at] ?? { text: "" };
    if (!SIGNS.test(text)) break;
    signs.push(text);
  }
  return signs;
}
