import fc from "fast-check";
import { describe, it } from "vitest";
import { templateNames } from "../../../src/engines/cv-layout/cv-content";
import { renderCvLayoutDocx } from "../../../src/engines/cv-layout/printing/render-cv-layout-docx";
import { renderCvLayoutPdf } from "../../../src/engines/cv-layout/printing/render-cv-layout-pdf";
import { widthPt } from "../../../src/engines/cv-layout/setting/text-setter";
import { noRareFonts } from "../../../src/engines/typesetting/font-loader";
import { sheet } from "../../../src/engines/typesetting/sheet";
import { runs } from "../../support/depth";
import { aHostileCv } from "./hostile-contents";
import { laidOut, rulesWith } from "./printed-cvs";

describe("hostile content", () => {
  it("is set within the sheet, on the pages asked for, without a throw", async ({ expect }) => {
    const template = fc.constantFrom(...templateNames);
    const pages = fc.constantFrom<1 | 2>(1, 2);
    const isHeld = fc.asyncProperty(aHostileCv, template, pages, async (content, name, asked) => {
      const rules = rulesWith({ template: name, pages: asked });
      const { fitted, placed, measured, design } = await laidOut(content, rules);
      expect(placed.pages.length).toBeLessThanOrEqual(asked);
      for (const [page, columns] of placed.pages.entries()) {
        for (const { foot, blocks } of columns) {
          const isEmpty = page === 0 && blocks.length === 0;
          if (!isEmpty) expect(foot).toBeLessThanOrEqual(measured.area);
          const parts = [...measured.header.parts, ...blocks.flatMap(({ block }) => block.parts)];
          for (const { x, glyphs, size } of parts.flatMap(({ rows }) => rows)) {
            expect(x).toBeGreaterThanOrEqual(design.margins.left - 0.01);
            const right = sheet.width - design.margins.right + size * 0.3;
            expect(x + widthPt(glyphs, size)).toBeLessThanOrEqual(right);
          }
        }
      }
      const pdf = await renderCvLayoutPdf(content, fitted, noRareFonts);
      const docx = await renderCvLayoutDocx(content, fitted);
      expect(new TextDecoder().decode(pdf.subarray(0, 4))).toBe("%PDF");
      expect(new TextDecoder().decode(docx.subarray(0, 2))).toBe("PK");
    });
    await fc.assert(isHeld, { numRuns: runs({ quick: 12, deep: 100, whole: 600 }) });
  });
});
