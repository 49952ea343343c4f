import type { SearchTerm } from "./parse-query";
import { type FoundWord, findWords } from "./words";

/** Each word that matched stands between these two characters, which no text may hold. */
const [OPEN, CLOSE] = ["\uE000", "\uE001"];
const MARKS = /[\uE000\uE001]/g;

/** Characters of an excerpt, and those of them before the first word found. */
const LENGTH = 240;
const LEAD = 60;

type Span = { readonly start: number; readonly end: number };

/** The text around the words that were looked for, marked; null where the text no longer has them all. */
export function excerptOf(text: string, terms: readonly SearchTerm[]): string | null {
  const plain = text.replaceAll(MARKS, " ").replaceAll(/\s/g, " ");
  const words = findWords(plain);
  const found = terms.map((term) => spansOf(words, term));
  if (found.some((spans) => spans.length === 0)) return null;
  const spans = merged(found.flat());
  const { from, to } = windowOf(plain, spans[0]?.start ?? 0);
  const pieces: string[] = [];
  let at = from;
  for (const { start, end } of spans) {
    if (end > to) break;
    pieces.push(plain.slice(at, start), OPEN, plain.slice(start, end), CLOSE);
    at = end;
  }
  pieces.push(plain.slice(at, to));
  return `${from > 0 ? "…" : ""}${pieces.join("").trim()}${to < plain.length ? "…" : ""}`;
}

/** Every place where the words of the term stand one after the other. */
function spansOf(words: readonly FoundWord[], { words: wanted, isPrefix }: SearchTerm): Span[] {
  return words.flatMap((_, from) => {
    const spans = wanted.map((want, index) => {
      const word = words[from + index];
      return word && spanIn(word, want, isPrefix && index === wanted.length - 1);
    });
    const [first, last] = [spans[0], spans.at(-1)];
    return first && last && spans.every(Boolean) ? [{ start: first.start, end: last.end }] : [];
  });
}

function spanIn(
  word: FoundWord,
  want: SearchTerm["words"][number],
  isPrefix: boolean,
): Span | null {
  const { text, start, end } = word;
  if (!want.isRun)
    return text === want.text || (isPrefix && text.startsWith(want.text)) ? word : null;
  const at = word.isRun ? text.indexOf(want.text) : -1;
  if (at < 0) return null;
  // Folding may change the length of a run; then the whole run is marked.
  const isExact = text.length === end - start;
  return isExact ? { start: start + at, end: start + at + want.text.length } : word;
}

function merged(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = result.at(-1);
    if (last && span.start <= last.end) {
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else result.push(span);
  }
  return result;
}

/** Begins and ends at spaces where there are any, so that no word and no character is cut. */
function windowOf(text: string, first: number): { from: number; to: number } {
  const wish = Math.max(0, first - LEAD);
  const space = wish === 0 ? 0 : text.indexOf(" ", wish);
  const from = space < 0 || space > first ? first : space;
  const wanted = from + LENGTH;
  if (wanted >= text.length) return { from, to: text.length };
  const cut = text.lastIndexOf(" ", wanted);
  if (cut > first) return { from, to: cut };
  const isInside = (text.codePointAt(wanted - 1) ?? 0) > 0xffff;
  return { from, to: isInside ? wanted - 1 : wanted };
}
