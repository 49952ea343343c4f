import type { Line } from "../line";
import type { CvFileKind, CvWarning } from "../read-cv-result";
import type { Sheet } from "../sheet";
import { UnreadableCv } from "../unreadable-cv";
import type { CvDocument } from "./blocks";
import { layOutLines } from "./lay-out-lines";
import { readDocx } from "./read-docx";
import { readMarkdown } from "./read-markdown";
import { readOdt } from "./read-odt";
import { readPlainText } from "./read-plain-text";

export type DocumentKind = Extract<CvFileKind, "docx" | "odt" | "text" | "markdown">;
export type DocumentText = {
  readonly lines: readonly Line[];
  readonly sheets: readonly Sheet[];
  readonly warnings: readonly CvWarning[];
};

/** A CV says more than a line. */
const LEAST_CHARACTERS = 100;
const MOST_WARNINGS = 40;

const readers: Readonly<
  Record<DocumentKind, (bytes: Uint8Array) => CvDocument | Promise<CvDocument>>
> = { docx: readDocx, odt: readOdt, text: readPlainText, markdown: readMarkdown };

/** It reads a file without pages as lines, and sets them on sheets so that each has a place. It throws `UnreadableCv`. */
export async function readDocument(bytes: Uint8Array, kind: DocumentKind): Promise<DocumentText> {
  const { blocks, warnings } = await readers[kind](bytes);
  const laid = layOutLines(blocks);
  const characters = laid.lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < LEAST_CHARACTERS) throw new UnreadableCv("CV_NO_TEXT");
  const all = onceEach([...warnings, ...laid.warnings]).slice(0, MOST_WARNINGS);
  return { lines: laid.lines, sheets: laid.sheets, warnings: all };
}

/** Ten pictures are one warning; two hidden texts are two. */
function onceEach(warnings: readonly CvWarning[]): CvWarning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, quote }) => {
    const key = `${code} ${quote ?? ""}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
