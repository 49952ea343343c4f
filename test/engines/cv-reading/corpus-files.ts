import { type CorpusCv, corpusNames, readCorpus } from "../../cvs/read-corpus";
import { sampleOf } from "../../support/depth";

const readSample = async () => readCorpus(sampleOf(await corpusNames(), { quick: 15 }));

let corpus: Promise<readonly CorpusCv[]> | null = null;

/** The CVs of the corpus, each with what it says and what was read of it; they are read once for all tests. */
export const readingsOfCorpus = (): Promise<readonly CorpusCv[]> => (corpus ??= readSample());
