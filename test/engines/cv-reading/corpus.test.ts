import { describe, it } from "vitest";
import type { CvReading } from "../../../src/engines/cv-reading/read-cv-result";
import { compareCv, comparedFields } from "../../cvs/compare";
import type { Tally } from "../../cvs/compare";
import { foldText } from "../../cvs/fold-text";
import type { CvTruth } from "../../cvs/truth";
import { runs } from "../../support/depth";
import { readingsOfCorpus } from "./corpus-files";

/** Some layouts leave out the headline or the town that the truth of the corpus knows. */
function printedTruth(truth: CvTruth, { lines }: CvReading): CvTruth {
  const said = foldText(lines.map(({ text }) => text).join(" "));
  const printed = (value: string | null) =>
    value && said.includes(foldText(value)) ? value : null;
  const isAlone = (value: string | null) =>
    value &&
    lines.some(({ text }) => foldText(text).split(/[|—–]/u)[0]?.trim() === foldText(value));
  const isLinkedIn = truth.layout === "linkedin";
  return {
    ...truth,
    city: printed(truth.city),
    title: isLinkedIn || !isAlone(truth.title) ? null : truth.title,
  };
}

const sum = (one: Tally, other: Tally): Tally => ({
  expected: one.expected + other.expected,
  read: one.read + other.read,
  right: one.right + other.right,
});

describe("the corpus of CVs", () => {
  it("is read with at least 99 of 100 fields as they stand in the files", async ({ expect }) => {
    const tallies = new Map<string, Tally>();
    for (const { truth, outcome } of await readingsOfCorpus()) {
      expect(outcome.ok, truth.file).toBe(true);
      if (!outcome.ok) continue;
      const compared = compareCv(printedTruth(truth, outcome.reading), outcome.reading.cv);
      for (const field of comparedFields) {
        const tally = compared.tallies[field];
        const known = tallies.get(field) ?? { expected: 0, read: 0, right: 0 };
        if (tally) tallies.set(field, sum(known, tally));
      }
    }
    if (runs({ quick: 0, deep: 1 }) > 0) printTable(tallies);
    const whole = [...tallies.values()].reduce(sum);
    expect(whole.right / whole.expected).toBeGreaterThanOrEqual(0.99);
    expect(whole.right / whole.read).toBeGreaterThanOrEqual(0.985);
  });

  it("gives the employers, titles, dates, degrees and bullets of every CV", async ({ expect }) => {
    const told = ["name", "phone", "employer", "title", "job dates", "degree", "school", "bullets"];
    const faults = (await readingsOfCorpus()).flatMap(({ truth, outcome }) => {
      const compared = outcome.ok ? compareCv(truth, outcome.reading.cv).faults : [];
      return compared
        .filter(({ field }) => told.includes(field))
        .map((fault) => ({ file: truth.file, ...fault }));
    });
    expect(faults).toEqual([]);
  });
});

function printTable(tallies: ReadonlyMap<string, Tally>): void {
  const share = (part: number, whole: number) =>
    ((100 * part) / Math.max(whole, 1)).toFixed(1).padStart(6);
  for (const [field, { expected, read, right }] of tallies) {
    process.stdout.write(
      `${field.padEnd(14)} recall ${share(right, expected)} precision ${share(right, read)}\n`,
    );
  }
}
