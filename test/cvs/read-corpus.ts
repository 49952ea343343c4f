import { readdir, readFile } from "node:fs/promises";
import { readCv } from "../../src/engines/cv-reading/read-cv";
import type { ReadCvOutcome } from "../../src/engines/cv-reading/read-cv";
import { CvTruth } from "./truth";

const FOLDER = "test/fixtures/cvs/corpus";

export type CorpusCv = { readonly truth: CvTruth; readonly outcome: ReadCvOutcome };

/** They are the names of the truths, one a CV. */
export async function corpusNames(): Promise<readonly string[]> {
  return (await readdir(FOLDER)).filter((name) => name.endsWith(".json")).toSorted();
}

/** Each CV comes with what it says and what was read of it. */
export async function readCorpus(names: readonly string[]): Promise<readonly CorpusCv[]> {
  const cvs: CorpusCv[] = [];
  for (const name of names) {
    const truth = CvTruth.parse(JSON.parse(await readFile(`${FOLDER}/${name}`, "utf8")));
    const bytes = new Uint8Array(await readFile(`${FOLDER}/${truth.file}`));
    cvs.push({ truth, outcome: await readCv({ bytes, fileName: truth.file }) });
  }
  return cvs;
}
