import fc from "fast-check";
import { describe, it } from "vitest";
import { analyseCv } from "../../../../src/features/cv-analysis/analysis/analyse-cv";
import { applyChanges } from "../../../../src/features/cv-analysis/optimise/apply-changes";
import { documentOf } from "../../../../src/features/cv-analysis/optimise/printed-cv";
import { keepsFacts } from "../../../../src/features/cv-analysis/optimise/keeps-facts";
import { optimiseCv } from "../../../../src/features/cv-analysis/optimise/optimise-cv";
import { readingOfDocument } from "../../../../src/features/cv-analysis/optimise/reading-of-document";
import { aReading } from "../../../support/cv-readings";
import { runs } from "../../../support/depth";
import { madeUpCv } from "../analysis/made-up-cvs";

const asOf = new Date("2026-11-30T00:00:00Z");
const analyse = (reading: Parameters<typeof optimiseCv>[0]) =>
  analyseCv({ reading, offer: null, asOf, language: "en" });

describe("the optimised version of random CVs", () => {
  it("keeps every fact and never scores less, whichever changes are accepted", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, fc.infiniteStream(fc.boolean()), (cv, coins) => {
        const reading = aReading({ cv });
        const before = analyse(reading);
        const document = documentOf(reading);
        // A heading with nothing under it is not printed, and takes with it the point that it earned for being usual.
        fc.pre(document.sections.length > 0);
        fc.pre(document.sections.length >= cv.sections.length);
        const { changes } = optimiseCv(reading, before);
        const accepted = changes.filter(() => coins.next().value);
        const after = applyChanges(document, accepted);
        expect(keepsFacts(document, after)).toBe(true);
        const { scores } = analyse(readingOfDocument(after, reading));
        expect(scores.readability).toBeGreaterThanOrEqual(before.scores.readability);
        expect(scores.content).toBeGreaterThanOrEqual(before.scores.content);
      }),
      { numRuns: runs({ quick: 40, deep: 500 }) },
    );
  });

  it("gives by each change exactly the gain that it tells", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, (cv) => {
        const reading = aReading({ cv });
        const document = documentOf(reading);
        const pointsOf = (changed: typeof document) => {
          const { scores } = analyse(readingOfDocument(changed, reading));
          return scores.readability + scores.content;
        };
        const { changes } = optimiseCv(reading, analyse(reading));
        for (const change of changes)
          expect(pointsOf(applyChanges(document, [change]))).toBe(pointsOf(document) + change.gain);
      }),
      { numRuns: runs({ quick: 15, deep: 150 }) },
    );
  });

  it("has nothing left to mend once all changes are accepted", ({ expect }) => {
    fc.assert(
      fc.property(madeUpCv, (cv) => {
        const reading = aReading({ cv });
        const { changes } = optimiseCv(reading, analyse(reading));
        const mended = readingOfDocument(applyChanges(documentOf(reading), changes), reading);
        const again = optimiseCv(mended, analyse(mended)).changes;
        expect(again.filter(({ gain }) => gain > 0)).toEqual([]);
      }),
      { numRuns: runs({ quick: 15, deep: 150 }) },
    );
  });
});
