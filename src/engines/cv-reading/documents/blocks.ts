import type { CvWarning } from "../read-cv-result";

export type StyledRun = {
  /** A line break is `\n`, a tab `\t`. */
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
};

/** What Word, OpenDocument, Markdown and plain text have in common. */
export type ParagraphBlock = {
  readonly kind: "paragraph";
  readonly runs: readonly StyledRun[];
  /** It is 1 for the highest heading, and null for all other text. */
  readonly headingLevel: number | null;
  readonly isListItem: boolean;
  readonly indent: number;
  readonly urls: readonly string[];
};

/** A table has rows of cells, and a cell has blocks. */
export type TableBlock = {
  readonly kind: "table";
  readonly rows: readonly (readonly (readonly Block[])[])[];
};

/** A box stands apart from what is around it: a text box, the header of the page, its footer. */
export type BoxBlock = {
  readonly kind: "box";
  readonly blocks: readonly Block[];
};

export type Block = ParagraphBlock | TableBlock | BoxBlock;

/** A document is what a file says, with what its reader should be warned of. */
export type CvDocument = {
  readonly blocks: readonly Block[];
  readonly warnings: readonly CvWarning[];
};

export const DEFAULT_SIZE = 11;

export const warningOf = (code: CvWarning["code"], quote: string | null): CvWarning => ({
  code,
  page: 1,
  box: null,
  quote: quote === null ? null : quote.replaceAll(/\s+/g, " ").trim().slice(0, 200),
});

export const textOfBlock = (block: Block): string => {
  if (block.kind === "paragraph") return block.runs.map(({ text }) => text).join("");
  const inner = block.kind === "table" ? block.rows.flat(2) : block.blocks;
  return inner.map(textOfBlock).join("\n");
};
