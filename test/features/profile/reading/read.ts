import { readResume, type ResumeNote, type ResumeReading } from "../../../../src/features/profile";

const encoder = new TextEncoder();

export const readText = (text: string): Promise<ResumeReading> => readResume(encoder.encode(text));

/** Reads a document as an editor would write it, one field a line. */
export const readDocument = (document: unknown): Promise<ResumeReading> =>
  readText(JSON.stringify(document, null, 2));

/** Reads a document with a name, which every resume needs. */
export const readWith = (parts: object): Promise<ResumeReading> =>
  readDocument({ basics: { name: "Nora Fictive" }, ...parts });

export function resumeIn(reading: ResumeReading) {
  if ("problems" in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.resume;
}

export const problemsIn = (reading: ResumeReading): readonly ResumeNote[] =>
  "problems" in reading ? reading.problems : [];

export const warningsIn = (reading: ResumeReading): readonly ResumeNote[] =>
  "warnings" in reading ? reading.warnings : [];

/** `3: work[0].endDate` names where a note stands. */
export const placesOf = (notes: readonly ResumeNote[]): string[] =>
  notes.map(({ line, path }) => `${line}: ${path}`);
