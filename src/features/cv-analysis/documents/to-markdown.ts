import type { PrintedCv } from "../optimise/printed-cv";
import { blocksOf, type CvBlock } from "./document-blocks";

/** It writes simple Markdown: headings, lists and paragraphs, the words as they stand. */
export function toMarkdown(document: PrintedCv): string {
  const blocks = blocksOf(document);
  const lines = blocks.map(
    (block, index) => gapBefore(block, blocks[index - 1]) + markOf(block) + escaped(block.text),
  );
  return `${lines.join("\n")}\n`;
}

const marks: Partial<Record<CvBlock["kind"], string>> = {
  name: "# ",
  heading: "## ",
  entry: "### ",
  bullet: "- ",
};

const markOf = ({ kind }: CvBlock) => marks[kind] ?? "";

/** A line break alone would join two paragraphs. */
function gapBefore({ kind }: CvBlock, before: CvBlock | undefined): string {
  if (before === undefined) return "";
  return kind === "bullet" && before.kind === "bullet" ? "" : "\n";
}

/** What would be markup at this place is escaped; most text stays as it is. */
function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*[\]<]/g, String.raw`\$&`)
    .replaceAll(/(?<!\w)_|_(?!\w)/g, String.raw`\_`)
    .replace(/^([#+>-]|\d{1,9}[.)])(?=\s|$)/, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`);
}
