import { readCv, type ReadCvInput } from "../../cv-reading/read-cv";
import type { CvReading } from "../../cv-reading/read-cv-result";
import { parseReceipt, type ParseReceipt, type ReceiptRow } from "../../cv-receipts/parse-receipt";
import { fold } from "../../grounding/tokens";
import type { CvContent, CvEntry, FittedCv } from "../cv-content";
import { keptContent } from "../kept-content";
import { cvPeriod } from "../setting/cv-period";
import { cvDesigns } from "../templates";
import { printedFields, sectionColumns } from "./printed-fields";
import { printedDegree } from "./single-dates";

type PrintedCvFile = {
  readonly content: CvContent;
  readonly fitted: Pick<FittedCv, "keptIds" | "template">;
  readonly file: ReadCvInput;
};

export type LayoutReceiptRow = ReceiptRow & {
  /** Its words stand in the text of the file, wherever the reader takes them; null where the file has no text to read. */
  readonly isInFile: boolean | null;
};
export type LayoutReceipt = Omit<ParseReceipt, "rows"> & {
  readonly rows: readonly LayoutReceiptRow[];
};

/** It reads a printed CV again with our own reader, and says field by field what came back. */
export async function layoutReceipt({
  content,
  fitted,
  file,
}: PrintedCvFile): Promise<LayoutReceipt> {
  const kept = keptContent(content, fitted);
  const outcome = await readCv(file);
  const reading = outcome.ok ? outcome.reading : null;
  const cv = reading && { ...reading.cv, education: reading.cv.education.map(printedDegree) };
  const fields = printedFields(kept, cvDesigns[fitted.template]);
  const columns = sectionColumns(kept, cvDesigns[fitted.template]);
  const sections = inOrderOfPages(columns, reading?.cv.sections ?? []);
  const { rows: told } = parseReceipt({ ...fields, sections }, cv);
  const text = reading && textOf(reading);
  const rows = [...told, ...projectRows(kept, reading)].map((row) => ({
    ...row,
    isInFile: row.isSame || (text === null ? null : standsIn(text, row)),
  }));
  const same = rows.filter(({ isSame }) => isSame).length;
  return { rows, same, isWhole: same === rows.length };
}

/** Pages are read column by column: what goes on overleaf stands behind the column beside it. */
function inOrderOfPages(
  columns: readonly (readonly string[])[],
  told: readonly string[],
): readonly string[] {
  const rest = columns.map((column) => [...column]);
  const merged = told.flatMap((heading) => {
    const column = rest.find(([next]) => next !== undefined && fold(next) === fold(heading));
    return column?.splice(0, 1) ?? [];
  });
  return [...merged, ...rest.flat()];
}

const textOf = ({ lines }: CvReading): string => bare(lines.map((line) => line.text).join(" "));

/** A date is printed in the words of its language, and what is true or false is not printed: both are told by the reader. */
const isPrintedOtherwise = /\.(?:start|end|isCurrent)$/u;

const standsIn = (text: string, { path, value }: ReceiptRow): boolean | null =>
  isPrintedOtherwise.test(path) ? null : text.includes(bare(value));

/** Readers have no field for projects: their words must stand in the text. */
function projectRows({ projects, language }: CvContent, reading: CvReading | null): ReceiptRow[] {
  const text = reading ? textOf(reading) : "";
  const wordsOf = (entry: CvEntry) => ({
    title: entry.title,
    organisation: entry.organisation,
    period: cvPeriod(entry, language),
    ...Object.fromEntries(entry.lines.map((line, at) => [`lines[${at}]`, line.text])),
  });
  return projects.flatMap((entry, index) =>
    Object.entries(wordsOf(entry)).flatMap(([key, value]): ReceiptRow[] => {
      if (!value) return [];
      const isSame = text.includes(bare(value));
      const path = `projects[${index}].${key}`;
      return [{ path, value, reread: isSame ? value : null, isSame }];
    }),
  );
}

const bare = (text: string) => fold(text).replaceAll(/[^\p{L}\p{N}]/gu, "");
