import { describe, it } from "vitest";
import type { CvFields } from "../../../src/engines/cv-reading/read-cv-result";
import { compareCv } from "../../cvs/compare";
import { devSet } from "../../cvs/dev-set";
import { makeCv } from "../../cvs/make-page";
import { randomOf } from "../../cvs/random";
import type { CvTruth } from "../../cvs/truth";

function aTruth(seed: number): CvTruth {
  const random = randomOf(seed);
  const recipe = { ...random.pick(Object.values(devSet.html)).recipe, layout: "any", tool: "none" };
  return { file: "cv.pdf", id: "cv", ...makeCv(random, random.pick(devSet.words), recipe).truth };
}

const readAs = (truth: CvTruth): CvFields => ({
  ...truth,
  experience: truth.work.map((job) => ({ ...job, isCurrent: job.end === null })),
});
const truths = Array.from({ length: 40 }, (_, seed) => aTruth(seed));

describe("the comparison of a reading with the truth of its CV", () => {
  it("finds no fault in a reading that says what the CV says", ({ expect }) => {
    for (const truth of truths) expect(compareCv(truth, readAs(truth)).faults).toEqual([]);
  });

  it("finds the job that is missing, whichever it is", ({ expect }) => {
    for (const truth of truths) {
      for (const at of truth.work.keys()) {
        const { experience, ...rest } = readAs(truth);
        const { tallies } = compareCv(truth, { ...rest, experience: experience.toSpliced(at, 1) });
        const { expected = 0, right = 0 } = tallies["job dates"] ?? {};
        expect(expected - right).toBe(1);
      }
    }
  });

  it("finds what was invented, and each value that is not whole", ({ expect }) => {
    for (const truth of truths) {
      const read = readAs(truth);
      const { tallies } = compareCv(truth, {
        ...read,
        name: truth.name.slice(1),
        skills: [...read.skills, "Telepathy"],
      });
      expect(tallies.name).toEqual({ expected: 1, read: 1, right: 0 });
      expect((tallies.skills?.read ?? 0) - (tallies.skills?.right ?? 0)).toBe(1);
    }
  });
});
