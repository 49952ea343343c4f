import type { CvField, CvReading } from "../../../engines/cv-reading/read-cv-result";
import type { Box, Sheet } from "../../../engines/cv-reading/sheet";

export type DrawnText = { readonly text: string; readonly box: Box; readonly size: number };
export type DrawnField = { readonly index: number; readonly field: CvField };

export type DrawnSheet = Pick<Sheet, "number" | "width" | "height"> & {
  readonly texts: readonly DrawnText[];
  readonly fields: readonly DrawnField[];
};

const A4 = { width: 595, height: 842 };
/** More would make the page slow; a real page has some hundreds. */
const MOST_TEXTS = 3_000;
/** Of a box, this is how much a font takes above the line. */
const LINE_HEIGHT = 1.2;

/** It gives each page with what stands on it. A file without pages is drawn by its lines on one sheet. */
export function drawnSheets(reading: CvReading): DrawnSheet[] {
  const fields = reading.fields.map((field, index) => ({ index, field }));
  const sheets = reading.sheets.length > 0 ? reading.sheets : [sheetOfLines(reading)];
  return sheets.map(({ number, width, height, items }) => ({
    number,
    width,
    height,
    texts: (items.length > 0 ? items : linesOn(reading, number)).slice(0, MOST_TEXTS),
    fields: fields.filter(({ field }) => field.page === number),
  }));
}

function sheetOfLines({ lines }: CvReading): Sheet {
  const bottoms = lines.map(({ box: [, y, , height] }) => y + height + 40);
  const rights = lines.map(({ box: [x, , width] }) => x + width + 20);
  return {
    number: 1,
    width: Math.max(A4.width, ...rights),
    height: Math.max(200, ...bottoms),
    items: [],
    links: [],
  };
}

const linesOn = ({ lines }: CvReading, page: number): DrawnText[] =>
  lines
    .filter((line) => line.page === page)
    .map(({ text, box, parts }) => ({
      text,
      box,
      size: parts[0]?.size ?? box[3] / LINE_HEIGHT,
    }));
