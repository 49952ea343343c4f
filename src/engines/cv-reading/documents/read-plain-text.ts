import { decodeText } from "../../../platform/decode-text";
import { type Block, type CvDocument, DEFAULT_SIZE } from "./blocks";

const LETTER_WIDTH = 5;
const UNDERLINE = /^\s*([=\-_~*#])\1{2,200}\s*$/;
/** Three spaces or more are a gap between two columns of a line. */
const GAP = / {3,}/g;

/** Text has rows, and its indents say what belongs together; a row of signs underlines a heading. */
export function readPlainText(bytes: Uint8Array): CvDocument {
  const rows = textOfBytes(bytes).split("\n");
  const blocks = rows.flatMap((row, at): Block[] => {
    const body = row.trim();
    if (body === "" || UNDERLINE.test(row)) return [];
    const isUnderlined = UNDERLINE.test(rows[at + 1] ?? "") && body.length <= 60;
    const indent = Math.min(row.length - row.trimStart().length, 40) * LETTER_WIDTH;
    const text = body.replaceAll(GAP, "\t");
    return [
      {
        kind: "paragraph",
        runs: [{ text, size: DEFAULT_SIZE, isBold: false, isItalic: false }],
        headingLevel: isUnderlined ? 1 : null,
        isListItem: false,
        indent,
        urls: [],
      },
    ];
  });
  return { blocks, warnings: [] };
}

/** The end of a page is an end of a line. */
export const textOfBytes = (bytes: Uint8Array): string =>
  decodeText(bytes)
    .text.replace(/^\ufeff/, "")
    .replaceAll(/\r\n?|\f|\u2028|\u2029/g, "\n");
