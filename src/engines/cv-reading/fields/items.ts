import type { Line } from "../line";
import { levelWords } from "../words/level-words";
import { foldLetters, foldPhrase } from "./fold-letters";
import { isDetail } from "./entry-roles";
import { joinWrapped } from "./join-wrapped";
import { piecesOf, slicePiece } from "./piece";
import type { Piece } from "./piece";
import { rightOf } from "./style";
import { LIKELY, SURE } from "./told";
import type { Told } from "./told";

const levels = new Set(levelWords.map(foldPhrase));
const SEPARATOR = /[,;|•·●▪◆‣■/]|\s[–—-]\s/u;
const LIST_SEPARATORS = /\s*[,;|•·▪◆‣■]\s*|\s+\/\s+|\s+[–—]\s+/gu;
const RATING = /[●○★☆⬤◯◉■□▪▫█▓▒░⚫⚪•✓✔]{2,12}|\(?\b\d{1,2} ?\/ ?\d{1,2}\b\)?|\b\d{1,3} ?%/gu;
const YEARS = /\s?\(?\b\d{1,2}\+? ?(?:ans|years?|yrs?)\b(?: d'expérience| experience)?\)?/giu;

export const isLevel = (text: string): boolean => {
  const folded = foldPhrase(text).replace(/^[\s(:–-]+|[\s).:]+$/gu, "");
  return (
    levels.has(folded) || levels.has(folded.replace(/^niveau |^level | level$| niveau$/gu, ""))
  );
};

/** An item is a stretch of one or more pieces that a list names. */
type Item = { readonly pieces: readonly Piece[]; readonly value: string };

/** Two lines are one list when the first breaks off before the edge of the column would let the next word stand. */
function goesOnWith(line: Line, next: Line, right: number): boolean {
  if (
    next.hasBullet ||
    line.region !== next.region ||
    line.parts.length !== 1 ||
    next.parts.length !== 1
  )
    return false;
  if (/[,;|•·&/]$/u.test(line.text.trim()) || /^[,;|•·&)]/u.test(next.text)) return true;
  if (/\p{Ll}-$/u.test(line.text) && /^\p{Ll}/u.test(next.text)) return true;
  const separators = (text: string) => text.match(/[,;|•·]/gu)?.length ?? 0;
  const isList = separators(line.text) + separators(next.text) >= 2 && separators(line.text) >= 1;
  const hasLabel = /^[^,;|•·]{2,40}\s?:(?:\s|$)/u.test(next.text);
  const [word = ""] = next.text.split(/[\s,;|•·]/u);
  const letter = line.box[2] / Math.max(line.text.length, 1);
  const hasRoom = rightOf(line) + letter * (word.length + 1) < right - 1;
  return isList && !hasLabel && !hasRoom;
}

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const right = Math.max(0, ...lines.map(rightOf));
  const blocks: Line[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const previous = block?.at(-1);
    if (
      block &&
      previous &&
      (goesOnWith(previous, line, right) || wrapsItem(previous, line, right))
    )
      block.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** A single item that is too long for its column goes on below, in small letters. */
function wrapsItem(line: Line, next: Line, right: number): boolean {
  if (
    next.hasBullet ||
    line.region !== next.region ||
    line.parts.length !== 1 ||
    next.parts.length !== 1
  )
    return false;
  const isLower = /^(?:\p{Ll}|\()/u.test(next.text) && !SEPARATOR.test(line.text);
  const isBound =
    /(?:\s|^)(?:de|des|du|d['’]|la|le|les|et|en|à|au|of|and|the|for|with|in|to|&)$/iu.test(
      line.text,
    );
  const isTight = next.box[1] - line.box[1] < line.box[3] * 1.9;
  return isTight && (isBound || (isLower && line.hasBullet && rightOf(line) > right * 0.75));
}

/** "Langages : Python, Go" names its items behind a label; a label of one row stands in a cell of its own. */
function labelLength(text: string): number {
  const match = /^[^:,;|]{2,48}\s?:(?=\s|$)/u.exec(
    text.replaceAll("\u00a0", " ").replaceAll("\u202f", " "),
  );
  return match?.[0].length ?? 0;
}

function contentOf(block: readonly Line[]): readonly (readonly Piece[])[] {
  if (block.length > 1) {
    const pieces = block.flatMap(piecesOf);
    return [dropLabel(pieces)];
  }
  const pieces = block.flatMap(piecesOf);
  const [first, second, ...more] = pieces;
  const isLabelCell =
    first &&
    second &&
    more.length === 0 &&
    !SEPARATOR.test(first.text) &&
    /[,;|•·]/u.test(second.text);
  if (isLabelCell) return [[second]];
  return pieces.map((piece) => dropLabel([piece]));
}

function dropLabel(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (!first) return [];
  const length = labelLength(first.text);
  if (length === 0 || isLevel(first.text.slice(length))) return pieces;
  return [slicePiece(first, length), ...rest].filter(({ text }) => text !== "");
}

/** The pieces are cut at the signs between items; what goes over a line end is joined. */
function itemsOf(pieces: readonly Piece[]): readonly Item[] {
  const items: Item[] = [];
  let open: Piece[] = [];
  const close = () => {
    if (open.length > 0)
      items.push({ pieces: open, value: joinWrapped(open.map(({ text }) => text)) });
    open = [];
  };
  for (const piece of pieces) {
    let from = 0;
    for (const match of separatorsOf(piece.text)) {
      open.push(slicePiece(piece, from, match.from));
      open = open.filter(({ text }) => text !== "");
      close();
      from = match.to;
    }
    const rest = slicePiece(piece, from);
    if (rest.text !== "") open.push(rest);
  }
  close();
  return items;
}

/** Signs within brackets separate nothing. */
function separatorsOf(text: string): readonly { readonly from: number; readonly to: number }[] {
  let depth = 0;
  const depths = Array.from(text, (letter) => {
    if (letter === "(") depth += 1;
    if (letter === ")") depth = Math.max(0, depth - 1);
    return depth;
  });
  return Array.from(text.matchAll(LIST_SEPARATORS), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  })).filter(({ from }) => (depths[from] ?? 0) === 0);
}

/** Dots, stars, percents and words for a level are dropped from the end of an item. */
function withoutLevel(item: Item): Item | null {
  const [first] = item.pieces;
  if (!first) return null;
  if (item.pieces.length > 1) return isLevel(item.value) ? null : item;
  const blank = first.text
    .replace(RATING, (found) => " ".repeat(found.length))
    .replace(YEARS, (found) => " ".repeat(found.length));
  const tail = /\s*[(:–—-]\s*([^()]{2,40})\)?\s*$/u.exec(blank);
  const isTail = tail?.[1] && isLevel(tail[1]);
  const kept = blank.slice(0, isTail ? tail.index : blank.length).replace(/[\s:.–—-]+$/u, "");
  const start = /^[\s–—*-]*/u.exec(kept)?.[0].length ?? 0;
  const piece = slicePiece(first, start, kept.length);
  return /[\p{L}\p{N}]/u.test(piece.text) && !isLevel(piece.text)
    ? { pieces: [piece], value: piece.text }
    : null;
}

/** It reads a list of things: chips, commas, bullets, rows with labels, with or without levels. */
export const readItems = (lines: readonly Line[], most = 80): readonly Told[] =>
  toldItems(blocksOf(lines).flatMap(contentOf).flatMap(itemsOf), most);

/** A certificate may have a comma in its name, so that one behind a list mark is whole, and a single comma cuts only before a capital. */
export function readCertificates(lines: readonly Line[]): readonly Told[] {
  const contents = blocksOf(lines).flatMap((block) =>
    contentOf(block).map((pieces) => ({ pieces, isMarked: block[0]?.hasBullet ?? false })),
  );
  const items = contents.flatMap(({ pieces, isMarked }) => {
    const text = pieces.map((piece) => piece.text).join(" ");
    const isOne = !/[;|•]/u.test(text) && (isMarked || /^[^,]*,\s*[\p{Ll}\d(][^,]*$/u.test(text));
    return isOne
      ? [{ pieces, value: joinWrapped(pieces.map((piece) => piece.text)) }]
      : itemsOf(pieces);
  });
  return toldItems(items, 40);
}

function toldItems(items: readonly Item[], most: number): readonly Told[] {
  const seen = new Set<string>();
  const told: Told[] = [];
  for (const item of items) {
    const bare = withoutLevel(item);
    const key = bare ? foldPhrase(bare.value) : "";
    if (!bare || key === "" || seen.has(key) || isDetailItem(key)) continue;
    seen.add(key);
    const isLong = bare.value.split(/\s/u).length > 9;
    told.push({ ...bare, confidence: isLong ? LIKELY - 0.2 : SURE, alternatives: [] });
  }
  return told.slice(0, most);
}

const isDetailItem = (folded: string) =>
  isDetail(folded) && /^\d/u.test(folded) && !/\p{L}/u.test(foldLetters(folded));
