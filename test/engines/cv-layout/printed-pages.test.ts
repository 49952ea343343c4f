import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, it } from "vitest";
import { templateNames } from "../../../src/engines/cv-layout/cv-content";
import { keptContent } from "../../../src/engines/cv-layout/kept-content";
import { layoutReceipt } from "../../../src/engines/cv-layout/receipt/layout-receipt";
import { inDateOrder } from "../../../src/engines/cv-layout/setting/date-order";
import { widthPt } from "../../../src/engines/cv-layout/setting/text-setter";
import { sheet } from "../../../src/engines/typesetting/sheet";
import { runs, sameInGate } from "../../support/depth";
import { laidOut, printedDocx, printedPdf, rulesWith } from "./printed-cvs";
import { aCv } from "./random-cvs";

const pages = fc.constantFrom<1 | 2>(1, 1, 2);
const profiles = { quick: 3, deep: 15, whole: 100 };

describe("the pages of a CV", () => {
  for (const template of templateNames) {
    it(`are as many as asked, well filled and nowhere badly divided in ${template}`, async ({
      expect,
    }) => {
      const areSound = fc.asyncProperty(aCv, pages, async (content, asked) => {
        const rules = rulesWith({ template, pages: asked });
        const { fitted, placed, measured, design } = await laidOut(content, rules);
        expect(fitted.pages).toBeLessThanOrEqual(asked);
        expect(placed.pages.length).toBe(fitted.pages);
        expect(fitted.fill).toBeLessThanOrEqual(asked === 1 ? 0.98 : 1);
        const lacksRoom = fitted.leftOut.some(({ reason }) => reason === "no-room");
        if (lacksRoom) expect(fitted.fill).toBeGreaterThanOrEqual(0.75);
        const columns = placed.pages.flat();
        for (const { blocks, foot } of columns) {
          expect(foot).toBeLessThanOrEqual(measured.area);
          const tags = blocks.map(({ block }) => block.parts[0]?.tag);
          expect(tags.at(-1)).not.toBe("H2");
        }
        const right = sheet.width - design.margins.right;
        for (const { x, glyphs, size } of rowsOf(measured, columns)) {
          expect(x).toBeGreaterThanOrEqual(design.margins.left);
          // The space at the end of a row is not seen.
          expect(x + widthPt(glyphs, size)).toBeLessThanOrEqual(right + size * 0.3);
        }
        for (const entry of keptContent(content, fitted).experiences) {
          if (entry.lines.length < 4) expect(pagesOf(entry, { measured, placed }).size).toBe(1);
        }
      });
      await fc.assert(areSound, { numRuns: runs({ quick: 6, deep: 50, whole: 100 }) });
    });
  }

  for (const template of templateNames) {
    it(`give all fields of ${template} back from PDF and DOCX`, async ({ expect }) => {
      const isWhole = fc.asyncProperty(aCv, pages, async (content, asked) => {
        const rules = rulesWith({ template, pages: asked });
        const [pdf, docx] = [await printedPdf(content, rules), await printedDocx(content, rules)];
        const files = { "cv.pdf": pdf, "cv.docx": docx };
        for (const [fileName, { fitted, bytes }] of Object.entries(files)) {
          const file = { bytes, fileName };
          const { rows } = await layoutReceipt({ content, fitted, file });
          expect(rows.filter(({ isSame }) => !isSame)).toEqual([]);
        }
      });
      await fc.assert(isWhole, { numRuns: runs(profiles), ...sameInGate });
    });
  }

  it("are the same bytes for the same CV, in both formats", async ({ expect }) => {
    const [content] = fc.sample(aCv, { numRuns: 1, seed: 7 });
    if (content === undefined) return;
    for (const print of [printedPdf, printedDocx]) {
      const { bytes } = await print(content, rulesWith());
      expect((await print(content, rulesWith())).bytes).toEqual(bytes);
    }
  });

  it("have real headings and lists in DOCX, and no tables or boxes", async ({ expect }) => {
    const [content] = fc.sample(aCv, { numRuns: 1, seed: 11 });
    if (content === undefined) return;
    const { bytes } = await printedDocx(content, rulesWith());
    const body = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    expect(body).toContain('w:val="Title"');
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain('w:val="Heading2"');
    expect(body).toContain("<w:numPr>");
    expect(body).not.toMatch(/<w:tbl>|txbxContent/);
  });
});

type Laid = Awaited<ReturnType<typeof laidOut>>;

function rowsOf({ header }: Laid["measured"], columns: Laid["placed"]["pages"][number]) {
  const parts = columns.flatMap(({ blocks }) => blocks.flatMap(({ block }) => block.parts));
  return [...header.parts, ...parts].flatMap(({ rows }) => rows);
}

/** They are the pages on which the head or a line of an entry stands. */
function pagesOf(
  entry: { readonly id: string },
  { measured, placed }: Pick<Laid, "measured" | "placed">,
) {
  const groups = measured.columns.flatMap(({ sections }) =>
    sections.flatMap((section) => section.groups),
  );
  const own = groups.find((group) => group.kind === "entry" && group.entry.id === entry.id);
  const blocks = own?.kind === "entry" ? [own.head, ...own.lines.map(({ block }) => block)] : [];
  return new Set(
    placed.pages.flatMap((columns, page) =>
      columns.some((column) => column.blocks.some(({ block }) => blocks.includes(block)))
        ? [page]
        : [],
    ),
  );
}

const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
const hasQpdf = spawnSync("qpdf", ["--version"]).error === undefined;

function outputOf(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(command, args, (error, stdout, stderr) => {
      resolve(error ? `${command}: ${stdout}${stderr}` : stdout);
    });
  });
}

async function withFile<T>(bytes: Uint8Array, use: (path: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "cv-layout-"));
  const path = join(folder, "cv.pdf");
  await writeFile(path, bytes);
  const result = await use(path);
  await rm(folder, { recursive: true });
  return result;
}

const bare = (text: string) => text.normalize("NFKC").replaceAll(/[^\p{L}\p{N}]/gu, "");

describe("other readers of PDFs", () => {
  for (const template of templateNames) {
    it.skipIf(!hasPoppler)(`find all words of ${template} in their order`, async ({ expect }) => {
      const areInOrder = fc.asyncProperty(aCv, pages, async (content, asked) => {
        const { fitted, bytes } = await printedPdf(content, rulesWith({ template, pages: asked }));
        const text = bare(
          await withFile(bytes, (path) => outputOf("pdftotext", ["-raw", path, "-"])),
        );
        const kept = keptContent(content, fitted);
        const told = [
          kept.name,
          kept.title ?? "",
          kept.email ?? "",
          kept.summary?.text ?? "",
          ...inDateOrder(kept.experiences).flatMap((entry) => [
            entry.title,
            entry.organisation ?? "",
            ...entry.lines.map((line) => line.text),
          ]),
        ].map(bare);
        let from = 0;
        for (const words of told) {
          const at = text.indexOf(words, from);
          expect({ words, isFound: at >= 0 }).toEqual({ words, isFound: true });
          from = at + words.length;
        }
        const anywhere = [
          ...kept.skills.flatMap((group) => group.skills.map((skill) => skill.text)),
          ...kept.education.flatMap(({ degree, school }) => [degree, school ?? ""]),
          ...kept.certificates.map((each) => each.text),
          ...kept.languages.map((each) => each.text),
        ];
        expect(anywhere.filter((words) => !text.includes(bare(words)))).toEqual([]);
      });
      await fc.assert(areInOrder, { numRuns: runs({ quick: 4, deep: 100 }) });
    });
  }

  it.skipIf(!hasQpdf)("find no fault in the file", async ({ expect }) => {
    const isSound = fc.asyncProperty(aCv, pages, async (content, asked) => {
      const { bytes } = await printedPdf(content, rulesWith({ template: "modern", pages: asked }));
      const told = await withFile(bytes, (path) => outputOf("qpdf", ["--check", path]));
      expect(told).not.toMatch(/^qpdf: |WARNING/);
    });
    await fc.assert(isSound, { numRuns: runs({ quick: 2, deep: 60 }) });
  });
});
