import { extractRequirements } from "../../../src/engines/matching/matching";
import {
  labelledOffers,
  labelledSets,
  precisionOf,
  recallOf,
  scoreOffers,
} from "../../engines/matching/score-offers";
import { atLeast, atMost, type Row } from "../table";

/** The issue of the engine asks so much of the musts on the developers' set. */
const LEAST = 85;

/** Linear is 8; what every offer costs rounds a small one up. */
const MOST_GROWTH = 16;
const hostile = [
  "profil : a ",
  "Saint-Jean-de-",
  "serait un plus, ",
  "5 ans ",
  "- a\n",
  "vous maîtrisez ",
];

/** CPU of 20,000 characters over that of 2,500, for the worst of the texts: backtracking would show here. */
function growthRow(): Row {
  const msOf = (text: string) => {
    const start = process.cpuUsage().user;
    for (let round = 0; round < 5; round += 1) extractRequirements(text);
    return (process.cpuUsage().user - start) / 1_000;
  };
  const growths = hostile.map((part) => {
    const long = part.repeat(Math.ceil(20_000 / part.length)).slice(0, 20_000);
    const short = long.slice(0, 2_500);
    msOf(short);
    return msOf(long) / Math.max(msOf(short), 1);
  });
  const worst = Math.max(...growths);
  return {
    what: "eight times as much of a hostile text, the worst",
    figure: `${worst.toFixed(1)} times as long`,
    goal: atMost(Number(worst.toFixed(1)), MOST_GROWTH, " times"),
  };
}

/** Measures what the reader of offers finds, by kind and level, on the set it was made with and on offers written later. */
export async function benchOffers(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const folder of labelledSets) {
    const scores = scoreOffers(await labelledOffers(folder));
    for (const [key, counts] of [...scores].toSorted(([left], [right]) =>
      left < right ? -1 : 1,
    )) {
      const precision = Math.round(precisionOf(counts) * 100);
      const recall = Math.round(recallOf(counts) * 100);
      rows.push({
        what: `${folder}: ${key}, precision and recall of ${counts.found + counts.missed}`,
        figure: `${precision} %, ${recall} %`,
        ...(key === "all must" ? { goal: atLeast(Math.min(precision, recall), LEAST, " %") } : {}),
      });
    }
  }
  return [...rows, growthRow()];
}
