import { readCv, type ReadCvInput } from "../../cv-reading/read-cv";
import type { CvReading } from "../../cv-reading/read-cv-result";
import { parseReceipt, type ParseReceipt, type ReceiptRow } from "../../cv-receipts/parse-receipt";
import { fold } from "../../grounding/tokens";
import type { CvContent, CvEntry, FittedCv } from "../cv-content";
import { keptContent } from "../kept-content";
import { cvPeriod } from "../setting/cv-period";
import { cvDesigns } from "../templates";
import { printedFields } from "./printed-fields";
import { printedDegree } from "./single-dates";

type PrintedCvFile = {
  readonly content: CvContent;
  readonly fitted: Pick<FittedCv, "keptIds" | "template">;
  readonly file: ReadCvInput;
};

/** It reads a printed CV again with our own reader, and says field by field what came back. */
export async function layoutReceipt({
  content,
  fitted,
  file,
}: PrintedCvFile): Promise<ParseReceipt> {
  const kept = keptContent(content, fitted);
  const outcome = await readCv(file);
  const reading = outcome.ok ? outcome.reading : null;
  const cv = reading && { ...reading.cv, education: reading.cv.education.map(printedDegree) };
  const { rows: told } = parseReceipt(printedFields(kept, cvDesigns[fitted.template]), cv);
  const rows = [...told, ...projectRows(kept, reading)];
  const same = rows.filter(({ isSame }) => isSame).length;
  return { rows, same, isWhole: same === rows.length };
}

/** Readers have no field for projects: their words must stand in the text. */
function projectRows({ projects, language }: CvContent, reading: CvReading | null): ReceiptRow[] {
  const text = bare(reading?.lines.map((line) => line.text).join(" ") ?? "");
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
