import { benchQuality, type QualityRow, worstOverlap } from "../quality";
import { worstGrowth } from "../hostile-text";
import { atLeast, atMost, type Row } from "../table";
import { typingMs } from "../typing";
import { offerFigures } from "../offer-letters";
import { samenessRows } from "../sameness-rows";
import { languages } from "../../../src/platform/language";
import { companies } from "../../features/letters/compose/letters";
import { overlapsAt } from "../../features/letters/compose/opposite-offers";
import { benchModelLetters } from "./model-letters";

const MOST_OVERLAP = 0.5;
const MOST_CPU_MS = 2;
/** Linear is 8; a small text's time is rounded up by what every check costs. */
const MOST_GROWTH = 16;
/** A screen is drawn 60 times a second, so that no more than one frame may be missed. */
const FRAME_MS = 16.7;
/** Two opposite offers of one company share so much at most, 95 times in 100. */
const MOST_OFFER_OVERLAP = 0.35;
/** Below 50 a text is difficult, on the scale’s own words; a joke may wind on a little longer than a letter should. */
const LEAST_READABILITY = 50;
const LEAST_READABILITY_OF_JOKES = 45;

/**
 * Measures letters to fifty companies in two languages: by the built-in composer, with and without facts about them, and
 * by models through whole jobs.
 */
export async function benchLetterQuality(): Promise<Row[]> {
  const { rows, voices, cpuMsPerPair } = await benchQuality();
  const { worst, pairs, over } = worstOverlap();
  const models = await benchModelLetters();
  const hostile = worstGrowth();
  const typing = typingMs();
  return [
    ...rows.flatMap(rowsOf),
    ...voices.map(voiceRow),
    ...samenessRows(),
    ...(await offerRows()),
    ...models,
    {
      what: `every tone and length, ${pairs} pairs of companies: worst overlap (${over} pairs over)`,
      figure: percent(worst),
      goal: atMost(worst, MOST_OVERLAP),
    },
    {
      what: `the checker over eight times as much of a hostile text, the worst: “${hostile.text.trim()}”`,
      figure: `${hostile.growth.toFixed(1)} times as long`,
      goal: atMost(hostile.growth, MOST_GROWTH, " times"),
    },
    {
      what: "a pause while typing in a long letter: edit found, text checked",
      figure: `${typing.toFixed(2)} ms`,
      goal: atMost(typing, FRAME_MS, " ms"),
    },
    {
      what: "CPU of a plan and its two letters",
      figure: `${cpuMsPerPair.toFixed(2)} ms`,
      goal: atMost(cpuMsPerPair, MOST_CPU_MS, " ms"),
    },
  ];
}

const leastReadability = ({ letters }: QualityRow) =>
  letters.startsWith("motivation") ? LEAST_READABILITY : LEAST_READABILITY_OF_JOKES;

async function offerRows(): Promise<Row[]> {
  const { answerable, answered, overlapMedian, overlapWorst, violations } = await offerFigures();
  const opposite = await oppositeOverlaps();
  return [
    {
      what: "twenty offers: the first proof answers one of the three weightiest needs, where the profile can",
      figure: `${answered} of ${answerable}`,
      goal: atLeast(answered / Math.max(1, answerable), 1),
    },
    {
      what: `three opposite offers of one company, ${opposite.length} pairs: five words in a row shared, median / 95th percentile / worst`,
      figure: [0.5, 0.95, 1].map((share) => percent(quantile(opposite, share))).join(" / "),
      goal: atMost(quantile(opposite, 0.95), MOST_OFFER_OVERLAP),
    },
    {
      what: "any two of twenty offers, as if of one company: the same, median / worst",
      figure: `${percent(overlapMedian)} / ${percent(overlapWorst)}`,
    },
    {
      what: "letters to twenty offers: what the checker finds",
      figure: String(violations),
      goal: atMost(violations, 0),
    },
  ];
}

async function oppositeOverlaps(): Promise<number[]> {
  const asked = languages.flatMap((language) =>
    companies.map((companyName) => ({ companyName, language })),
  );
  const all = await Promise.all(asked.map((each) => overlapsAt(each.companyName, each.language)));
  return all.flat().toSorted((one, other) => one - other);
}

const quantile = (ascending: readonly number[], share: number) =>
  ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? 0;

function rowsOf(row: QualityRow): Row[] {
  const { letters, wordsMin, wordsMedian, wordsMax, overlapMedian, overlapP95, overlapWorst } = row;
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
      what: `${letters}: sentences that begin as another of the letter`,
      figure: String(row.repeatedOpenings),
      goal: atMost(row.repeatedOpenings, 0),
    },
    {
      what: `${letters}: five words in a row shared by two companies, median / 95th percentile / worst`,
      figure: `${percent(overlapMedian)} / ${percent(overlapP95)} / ${percent(overlapWorst)}`,
      goal: atMost(overlapWorst, MOST_OVERLAP),
    },
    {
      what: `${letters}: wrong for another company, median / least`,
      figure: `${percent(row.boundMedian)} / ${percent(row.boundLeast)}`,
    },
    {
      what: `${letters}: the same with its name put in, median / least`,
      figure: `${percent(row.renamedMedian)} / ${percent(row.renamedLeast)}`,
    },
    {
      what: `${letters}: reading ease, median / least`,
      figure: `${row.readability.toFixed(0)} / ${row.readabilityLeast.toFixed(0)}`,
      goal: atLeast(row.readabilityLeast, leastReadability(row)),
    },
  ];
}

/** One line for a tone and a length: its goals are those above, all at once. */
function voiceRow(row: QualityRow): Row {
  const isMet =
    row.outsideBand + row.violations + row.repeatedOpenings === 0 &&
    row.overlapWorst <= MOST_OVERLAP &&
    row.readabilityLeast >= leastReadability(row);
  return {
    what: `${row.letters}: words, overlap at 95 / worst, ease`,
    figure: `${row.wordsMin}–${row.wordsMax}, ${percent(row.overlapP95)} / ${percent(row.overlapWorst)}, ${row.readabilityLeast.toFixed(0)}`,
    goal: { text: "as above", isMet },
  };
}

const percent = (share: number) => `${(share * 100).toFixed(0)} %`;
