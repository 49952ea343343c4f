import { compareCv, type ComparedField } from "../../cvs/compare";
import { corpusNames, readCorpus } from "../../cvs/read-corpus";
import { atLeast, type Row } from "../table";

/** They are percents that two other readers gave back of CVs which no reader had seen; the files were others than these. */
const peers = [
  { field: "name", offlineCv: 94, openResume: 17 },
  { field: "employer", offlineCv: 22, openResume: 7 },
  { field: "title", offlineCv: 24, openResume: 9 },
] as const satisfies readonly { field: ComparedField; offlineCv: number; openResume: number }[];

const LEAST_PERCENT = 99;

/** What is read of the corpus, field by field, beside the figures of two other readers. */
export async function benchRecovery(): Promise<Row[]> {
  const comparisons = (await readCorpus(await corpusNames())).map(({ truth, outcome }) => {
    if (!outcome.ok) throw new Error(`${truth.file}: ${outcome.code}`);
    return compareCv(truth, outcome.reading.cv);
  });
  return peers.map(({ field, offlineCv, openResume }) => {
    const tallies = comparisons.flatMap(({ tallies: all }) => all[field] ?? []);
    const expected = tallies.reduce((sum, tally) => sum + tally.expected, 0);
    const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
    const percent = (100 * right) / Math.max(1, expected);
    return {
      what: `${field}, read right (OfflineCV ${offlineCv} %, OpenResume ${openResume} % on others)`,
      figure: `${percent.toFixed(1)} %`,
      goal: atLeast(percent, LEAST_PERCENT, " %"),
    };
  });
}
