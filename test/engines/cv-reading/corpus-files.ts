import { readdir, readFile } from "node:fs/promises";
import { readCv } from "../../../src/engines/cv-reading/read-cv";
import type { ReadCvOutcome } from "../../../src/engines/cv-reading/read-cv";
import { CvTruth } from "../../cvs/truth";
import { sampleOf } from "../../support/depth";

const FOLDER = "test/fixtures/cvs/corpus";

type CorpusCv = { readonly truth: CvTruth; readonly outcome: ReadCvOutcome };

async function readCorpus(): Promise<readonly CorpusCv[]> {
  const all = (await readdir(FOLDER)).filter((name) => name.endsWith(".json")).toSorted();
  const names = sampleOf(all, { quick: 15 });
  const cvs: CorpusCv[] = [];
  for (const name of names) {
    const truth = CvTruth.parse(JSON.parse(await readFile(`${FOLDER}/${name}`, "utf8")));
    const bytes = new Uint8Array(await readFile(`${FOLDER}/${truth.file}`));
    cvs.push({ truth, outcome: await readCv({ bytes, fileName: truth.file }) });
  }
  return cvs;
}

let corpus: Promise<readonly CorpusCv[]> | null = null;

/** The CVs of the corpus, each with what it says and what was read of it; they are read once for all tests. */
export const readingsOfCorpus = (): Promise<readonly CorpusCv[]> => (corpus ??= readCorpus());
