import { benchQuality, type QualityRow, worstOverlap } from "../quality";
import { atMost, type Row } from "../table";
import { benchModelLetters } from "./model-letters";

const MOST_OVERLAP = 0.5;
const MOST_CPU_MS = 2;
const LEAST_BOUND = 0.3;

/**
 * What is written to fifty companies in two languages: by the built-in composer, with and without facts about them, and
 * by models through whole jobs.
 */
export async function benchLetterQuality(): Promise<Row[]> {
  const { rows, cpuMsPerPair } = await benchQuality();
  const { worst, pairs, over } = worstOverlap();
  const models = await benchModelLetters();
  return [
    ...rows.flatMap(rowsOf),
    ...models,
    {
      what: `every tone and length, ${pairs} pairs of companies: worst overlap (${over} pairs over)`,
      figure: percent(worst),
      goal: atMost(worst, MOST_OVERLAP),
    },
    {
      what: "CPU of a plan and its two letters",
      figure: `${cpuMsPerPair.toFixed(2)} ms`,
      goal: atMost(cpuMsPerPair, MOST_CPU_MS, " ms"),
    },
  ];
}

function rowsOf(row: QualityRow): Row[] {
  const { letters, wordsMin, wordsMedian, wordsMax, overlapMedian, overlapWorst } = row;
  // An anti-letter is about the candidate; its twin is about the two of them.
  const mustBeBound = letters.startsWith("motivation") && letters.endsWith("with facts");
  return [
    {
      what: `${letters}: words; outside their band`,
      figure: `${wordsMin} / ${wordsMedian} / ${wordsMax}; ${row.outsideBand}`,
      goal: atMost(row.outsideBand, 0),
    },
    {
      what: `${letters}: what the checker finds`,
      figure: String(row.violations),
      goal: atMost(row.violations, 0),
    },
    {
      what: `${letters}: five words in a row shared by two companies, median / worst`,
      figure: `${percent(overlapMedian)} / ${percent(overlapWorst)}`,
      goal: atMost(overlapWorst, MOST_OVERLAP),
    },
    {
      what: `${letters}: bound to the company, median / least; reading ease`,
      figure: `${percent(row.boundMedian)} / ${percent(row.boundLeast)}; ${row.readability.toFixed(0)}`,
      ...(mustBeBound && {
        goal: { text: `≥ ${percent(LEAST_BOUND)}`, isMet: row.boundLeast >= LEAST_BOUND },
      }),
    },
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
