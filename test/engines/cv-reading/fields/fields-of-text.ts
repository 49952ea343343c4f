import { readDocument } from "../../../../src/engines/cv-reading/documents/read-document";
import { readFields } from "../../../../src/engines/cv-reading/fields/read-fields";
import type { FieldsReading } from "../../../../src/engines/cv-reading/fields/read-fields";
import type { CvExperience } from "../../../../src/engines/cv-reading/read-cv-result";

/** It reads a CV written as plain text. */
export async function fieldsOfText(text: string): Promise<FieldsReading> {
  const { lines } = await readDocument(new TextEncoder().encode(text), "text");
  return readFields(lines);
}

/** It is a post in one row, for tables. */
export const rowOfPost = ({ title, company, city, start, end, isCurrent }: CvExperience) =>
  [title, company, city, start, isCurrent ? "now" : end].map((value) => value ?? "–").join(" / ");
