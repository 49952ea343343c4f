import { benchQuality, type QualityRow } from "../quality";
import { atMost, type Row } from "../table";

const MOST_OVERLAP = 0.5;
const MOST_CPU_MS = 2;

/** What the built-in composer writes to fifty companies in two languages, with and without facts about them. */
export async function benchLetterQuality(): Promise<Row[]> {
  const { rows, cpuMsPerPair } = await benchQuality();
  return [
    ...rows.flatMap(rowsOf),
    {
      what: "CPU of a plan and its two letters",
      figure: `${cpuMsPerPair.toFixed(2)} ms`,
      goal: atMost(cpuMsPerPair, MOST_CPU_MS, " ms"),
    },
  ];
}

function rowsOf(row: QualityRow): Row[] {
  const { letters, wordsMin, wordsMedian, wordsMax, overlapMedian, overlapWorst } = row;
  return [
    { what: `${letters}: words`, figure: `${wordsMin} / ${wordsMedian} / ${wordsMax}` },
    {
      what: `${letters}: five words in a row shared by two companies, median / worst`,
      figure: `${percent(overlapMedian)} / ${percent(overlapWorst)}`,
      goal: atMost(overlapWorst, MOST_OVERLAP),
    },
    {
      what: `${letters}: bound to the company, median / least; reading ease`,
      figure: `${percent(row.boundMedian)} / ${percent(row.boundLeast)}; ${row.readability.toFixed(0)}`,
    },
  ];
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
