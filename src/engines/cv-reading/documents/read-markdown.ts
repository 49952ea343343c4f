import { type Block, type CvDocument, DEFAULT_SIZE, type StyledRun } from "./blocks";
import { textOfBytes } from "./read-plain-text";

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.{1,300}?)[ \t]*#*$/;
const LIST_ITEM = /^(\s{0,40})(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/;
const RULE = /^\s{0,3}(?:-{3,200}|\*{3,200}|_{3,200}|={3,200})\s*$/;
const TABLE_RULE = /^ {0,8}\|?(?: {0,8}:?-{2,100}:? {0,8}\|){1,20} {0,8}:?-{0,100}:?\s*$/;
const LETTER_WIDTH = 5;

/** It reads what people write in Markdown: headings, lists, tables, emphasis and links. */
export function readMarkdown(bytes: Uint8Array): CvDocument {
  const rows = joinItems(textOfBytes(bytes).split("\n"));
  const blocks: Block[] = [];
  for (const [at, row] of rows.entries()) {
    const isSaid = row.trim() !== "" && !RULE.test(row) && !TABLE_RULE.test(row);
    if (isSaid) blocks.push(blockOf(row, underlineOf(row, rows[at + 1] ?? "")));
  }
  return { blocks, warnings: [] };
}

/** An indented row goes on with the item of a list above it. */
function joinItems(rows: readonly string[]): string[] {
  const joined: string[] = [];
  for (const row of rows) {
    const last = joined.at(-1) ?? "";
    const goesOn = /^(?: {2,8}|\t)\S/.test(row) && !LIST_ITEM.test(row) && LIST_ITEM.test(last);
    if (goesOn) joined[joined.length - 1] = `${last} ${row.trim()}`;
    else joined.push(row);
  }
  return joined;
}

/** A row of `=` or `-` underlines a heading; under a long row or an address it is a rule. */
function underlineOf(row: string, next: string): number | null {
  if (row.trim().length > 50 || row.includes("@") || LIST_ITEM.test(row)) return null;
  if (/^ {0,3}={2,200}\s*$/.test(next)) return 1;
  return /^ {0,3}-{2,200}\s*$/.test(next) ? 2 : null;
}

function blockOf(row: string, underline: number | null): Block {
  const heading = HEADING.exec(row);
  const item = heading === null ? LIST_ITEM.exec(row) : null;
  const text = heading?.[2] ?? item?.[2] ?? cellsOf(row);
  const { plain, urls } = withoutLinks(text);
  const level = heading?.[1]?.length ?? underline;
  const size = level === null ? DEFAULT_SIZE : Math.max(DEFAULT_SIZE + 1, 22 - 3 * level);
  return {
    kind: "paragraph",
    runs: runsOf(plain, size, level !== null),
    headingLevel: level,
    isListItem: item !== null,
    indent: (item?.[1]?.length ?? 0) * LETTER_WIDTH,
    urls,
  };
}

/** The cells of a table stand side by side. */
const cellsOf = (row: string): string => {
  const body = row.trim();
  if (!body.startsWith("|")) return body.replace(/^>\s?/, "").replace(/\\$/, "");
  return body
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "")
    .join("\t");
};

const LINK = /!?\[([^\]]{0,300})\]\(\s{0,5}<?([^)\s>]{1,500})>?(?:\s[^)]{0,200})?\)/g;
const AUTOMATIC_LINK = /<((?:https?:|mailto:)[^>\s]{1,500}|[^>\s@]{1,100}@[^>\s]{1,100})>/g;

/** Where a link's text is not its target, both are kept: the text in the line, the target beside it. */
function withoutLinks(text: string): { readonly plain: string; readonly urls: readonly string[] } {
  const urls: string[] = [];
  const plain = text
    .replaceAll(LINK, (whole: string, label: string, url: string) => {
      if (whole.startsWith("!")) return "";
      if (/^(?:https?:|mailto:|tel:)/i.test(url)) urls.push(url);
      return label;
    })
    .replaceAll(AUTOMATIC_LINK, "$1")
    .replaceAll(/<br\s{0,5}\/?>/gi, "\n")
    .replaceAll(/<\/?[a-z][^>]{0,200}>/gi, "");
  return { plain, urls };
}

/** Signs of emphasis stand at the edges of words; elsewhere they are letters, as in `snake_case`. */
const EMPHASIS = /(\*\*|__|\*|_|`)(?=\S)([^*_`\n]{1,400}?)(?<=\S)\1(?![\p{L}\d])/gu;

function runsOf(text: string, size: number, isHeading: boolean): StyledRun[] {
  const runs: StyledRun[] = [];
  const push = (piece: string, mark: string) => {
    const unescaped = piece.replaceAll(/\\([\\`*_{}[\]()#+\-.!|])/g, "$1");
    const isBold = isHeading || mark.length === 2;
    if (piece !== "") runs.push({ text: unescaped, size, isBold, isItalic: /^[*_]$/.test(mark) });
  };
  let at = 0;
  for (const match of text.matchAll(EMPHASIS)) {
    const [whole, mark = "", inner = ""] = match;
    if (mark.startsWith("_") && /[\p{L}\d]$/u.test(text.slice(0, match.index))) continue;
    push(text.slice(at, match.index), "");
    push(inner, mark);
    at = match.index + whole.length;
  }
  push(text.slice(at), "");
  return runs;
}
