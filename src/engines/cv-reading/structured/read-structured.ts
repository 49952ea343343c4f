import { languageOfLines } from "../fields/language-of-lines";
import type { CvFileKind, CvReading } from "../read-cv-result";
import { UnreadableCv } from "../unreadable-cv";
import { readJsonResume } from "./read-json-resume";
import { readLinkedInArchive } from "./read-linkedin-archive";
import { layOutCv } from "./told-cv";

export type StructuredKind = Extract<CvFileKind, "json-resume" | "linkedin-archive">;

const LEAST_CHARACTERS = 30;

/** It reads a file that names its fields. It throws `UnreadableCv`. */
export async function readStructured(bytes: Uint8Array, kind: StructuredKind): Promise<CvReading> {
  const told = kind === "json-resume" ? readJsonResume(bytes) : await readLinkedInArchive(bytes);
  const { cv, fields, lines, sheets } = layOutCv(told);
  const characters = lines.reduce((sum, { text }) => sum + text.length, 0);
  if (characters < LEAST_CHARACTERS) throw new UnreadableCv("CV_NO_TEXT");
  return { kind, language: languageOfLines(lines), cv, fields, warnings: [], lines, sheets };
}
