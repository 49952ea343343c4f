import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFString } from "pdf-lib";
import { env } from "cloudflare:workers";
import { describe, test } from "vitest";
import {
  assetFontLoader,
  noRareFonts,
  renderPdf,
  renderPdfWithSources,
} from "../../../../src/features/letters/print";
import { margins, measure, sheet } from "../../../../src/engines/typesetting/sheet";
import { type CitedFact, PdfKind } from "../../../../src/features/letters/api/schemas";
import { readPdf } from "./read-pdf";
import { samplePair } from "./sample-pair";

const fonts = assetFontLoader(env.ASSETS);

const ofCompany = (id: string, quote: string, url: string): CitedFact => ({
  id,
  of: "company",
  text: quote,
  quote,
  source_name: "Wikipedia",
  source_url: url,
  retrieved_at: "2026-01-04T23:30:00.000Z",
});

const facts: CitedFact[] = [
  { id: "work:1", of: "candidate", text: "Engineer, Acme, 2021-03 –" },
  { id: "work:2", of: "candidate", text: "Cited by nobody" },
  ofCompany(
    "company:wikipedia:description:1",
    "maker of (odd) planes",
    "https://en.wikipedia.org/wiki/Air_(company)",
  ),
  ofCompany(
    "company:wikipedia:summary:1",
    "It makes planes.",
    "https://en.wikipedia.org/wiki/Air_(company)",
  ),
  ofCompany("company:site:heading:1", "We fly", "https://www.example.com/about"),
];

/** A pair whose motivation letter cites all facts but the second, and whose anti-letter only the first. */
function aCitingPair(language: "fr" | "en" = "en", company = "Airbus", all = facts) {
  const pair = samplePair(language, company);
  const cite = <L extends (typeof pair)["motivation" | "anti_motivation"]>(
    letter: L,
    ids: string[],
  ): L => ({
    ...letter,
    paragraphs: [
      [{ text: "So it is.", kind: "candidate", facts: ids }],
      ...letter.paragraphs.slice(1),
    ],
  });
  const ids = all.map(({ id }) => id).filter((id) => id !== "work:2");
  return {
    motivation: cite(pair.motivation, ids),
    anti_motivation: cite(pair.anti_motivation, ["work:1"]),
  };
}

const linksOf = (document: PDFDocument, page: number) => {
  const annotations = document.getPage(page).node.lookupMaybe(PDFName.of("Annots"), PDFArray);
  return (annotations?.asArray() ?? []).map((ref) => {
    const annotation = document.context.lookup(ref, PDFDict);
    const rect = annotation.lookup(PDFName.of("Rect"), PDFArray).asRectangle();
    const uri = annotation.lookup(PDFName.of("A"), PDFDict).lookup(PDFName.of("URI"), PDFString);
    return { uri: uri.asString(), ...rect, isTagged: annotation.has(PDFName.of("StructParent")) };
  });
};

describe("the page of sources", () => {
  test("lists each source once with its quotes, address and day, and then the CV, numbered throughout", async ({
    expect,
  }) => {
    const pair = aCitingPair();
    const order = { kind: "motivation", pair, citedFacts: facts } as const;
    const { pages } = await readPdf(await renderPdfWithSources(order, noRareFonts));
    expect(pages).toHaveLength(2);
    expect(pages[1]?.blocks).toEqual([
      "Sources",
      "What the sentences written to Airbus rest on, as it read on that day.",
      "The company",
      "1. Wikipedia",
      "“maker of (odd) planes”",
      "“It makes planes.”",
      "https://en.wikipedia.org/wiki/Air_(company)",
      "Retrieved on 4 January 2026",
      "2. Wikipedia",
      "“We fly”",
      "https://www.example.com/about",
      "Retrieved on 4 January 2026",
      "The CV",
      "3. Engineer, Acme, since March 2021",
    ]);
    expect(pages[1]?.artifacts.join("")).toBe("Sources · Camille Exemple");
  });

  test("leads to its sources by links that lie on their addresses and that readers announce", async ({
    expect,
  }) => {
    const order = { kind: "motivation", pair: aCitingPair(), citedFacts: facts } as const;
    const { document } = await readPdf(await renderPdfWithSources(order, noRareFonts));
    const links = linksOf(document, 1);
    expect(links.map(({ uri }) => uri)).toEqual([
      "https://en.wikipedia.org/wiki/Air_%28company%29",
      "https://www.example.com/about",
    ]);
    for (const { x, y, width, height, isTagged } of links) {
      expect(x).toBeGreaterThan(margins.left);
      expect(x + width).toBeLessThanOrEqual(sheet.width - margins.right);
      expect(y).toBeGreaterThan(margins.bottom);
      expect(width).toBeGreaterThan(80);
      expect(height).toBeGreaterThan(7);
      expect(isTagged).toBe(true);
    }
    const tags = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of("S"))) : ""));
    expect(tags.filter((tag) => tag === "/Link")).toHaveLength(2);
    expect(tags.filter((tag) => tag === "/H2")).toHaveLength(2);
  });

  test("holds what the letters of the PDF cite, and is left out where they cite nothing", async ({
    expect,
  }) => {
    const pair = aCitingPair();
    const anti = await readPdf(
      await renderPdfWithSources({ kind: "anti_motivation", pair, citedFacts: facts }, noRareFonts),
    );
    expect(anti.pages[1]?.blocks.slice(2)).toEqual([
      "The CV",
      "1. Engineer, Acme, since March 2021",
    ]);
    const dual = await readPdf(
      await renderPdfWithSources({ kind: "dual", pair, citedFacts: facts }, noRareFonts),
    );
    expect(dual.pages).toHaveLength(3);
    expect(dual.pages[2]?.blocks).toContain("3. Engineer, Acme, since March 2021");
    const plain = samplePair("en", "Airbus");
    expect(
      await renderPdfWithSources({ kind: "dual", pair: plain, citedFacts: facts }, noRareFonts),
    ).toEqual(await renderPdf("dual", plain, noRareFonts));
  });

  test("has the same bytes for the same letters", async ({ expect }) => {
    for (const kind of PdfKind.options) {
      const order = { kind, pair: aCitingPair("fr", "楽天"), citedFacts: facts };
      const first = await renderPdfWithSources(order, fonts);
      await renderPdf("motivation", samplePair("en", "Яндекс"), fonts);
      expect(await renderPdfWithSources(structuredClone(order), fonts)).toEqual(first);
    }
  });

  test("runs on with long addresses in lines that are each a link, and splits no heading and no source", async ({
    expect,
  }) => {
    const url = `https://www.example.com/${"a-long-way/".repeat(20)}`;
    const many = Array.from({ length: 30 }, (_, index) => [
      ofCompany(`company:site:heading:${index}`, `Quote ${index}`, `${url}${index}`),
      { id: `skill:${index}`, of: "candidate" as const, text: `Skill ${index}` },
    ]).flat();
    const order = {
      kind: "motivation",
      pair: aCitingPair("fr", "Airbus", many),
      citedFacts: many,
    } as const;
    const { document, pages } = await readPdf(await renderPdfWithSources(order, noRareFonts));
    const behind = pages.slice(1);
    expect(behind.length).toBeGreaterThan(2);
    for (const [index, { lines, blocks, artifacts }] of behind.entries()) {
      expect(artifacts.at(-1)).toBe(`Sources · Camille Exemple · ${index + 1}/${behind.length}`);
      for (const { right, baseline } of lines) {
        expect(right).toBeLessThanOrEqual(margins.left + measure + 4);
        expect(baseline).toBeGreaterThanOrEqual(margins.bottom);
      }
      expect(blocks[0]).toMatch(/^(Sources|\d+\. )/);
      expect(blocks.at(-1)).not.toMatch(/^(Le CV|L’entreprise|\d+\. Wikipedia|«)/);
    }
    const links = behind.flatMap((_, index) => linksOf(document, index + 1));
    expect(links.length).toBeGreaterThanOrEqual(60);
  });

  test.for(["शीर्षक टाटा", "บริษัท", "楽天グループ", "삼성전자", "Ђорђе", "Łódź 🐈"])(
    "keeps %s in its text layer",
    async (quote, { expect }) => {
      const cited = [ofCompany("company:site:heading:1", quote, "https://example.com/")];
      const order = {
        kind: "motivation",
        pair: aCitingPair("en", "Airbus", cited),
        citedFacts: cited,
      } as const;
      const { pages } = await readPdf(await renderPdfWithSources(order, fonts));
      expect(pages[1]?.blocks).toContain(`“${quote}”`);
    },
  );
});
