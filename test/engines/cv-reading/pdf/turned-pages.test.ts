import fc from "fast-check";
import { describe, it } from "vitest";
import { linesOf } from "../../../../src/engines/cv-reading/layout/layout-of";
import { readPdf } from "../../../../src/engines/cv-reading/pdf/read-pdf";
import { runs } from "../../../support/depth";
import { drawCv, type DrawnText } from "../../../support/drawn-cv";

const word = fc.constantFrom("plan", "crew", "steel", "Leeds", "2019", "audit", "roof", "night");
const sentence = fc.array(word, { minLength: 2, maxLength: 7 }).map((words) => words.join(" "));
const column = (x: number) =>
  fc
    .array(sentence, { minLength: 6, maxLength: 20 })
    .map((texts) => texts.map((text, index): DrawnText => ({ text, x, y: 80 + index * 15 })));
const page = fc
  .tuple(column(50), column(330))
  .map(([left, right]): DrawnText[] => [
    { text: "Lena Quist, site manager of roofs and bridges", x: 50, y: 50, size: 16 },
    ...left,
    ...right,
  ]);

describe("a page that is turned", () => {
  it("has the same lines in the same places as the page upright", async ({ expect }) => {
    await fc.assert(
      fc.asyncProperty(page, fc.constantFrom(90, 180, 270), async (texts, angle) => {
        const upright = await readPdf(await drawCv([texts]));
        const turned = await readPdf(await drawCv([texts], { angle }));

        expect(linesOf(turned.sheets)).toEqual(linesOf(upright.sheets));
        expect(turned.sheets[0]?.width).toBe(upright.sheets[0]?.width);
      }),
      { numRuns: runs({ quick: 12, deep: 300 }) },
    );
  });
});
