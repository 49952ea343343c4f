import { PDFDict, PDFName, PDFRawStream } from "pdf-lib";
import { env } from "cloudflare:workers";
import { describe, test } from "vitest";
import type { LetterDocument } from "../../../../src/features/letters/store/document";
import { assetFontLoader, noRareFonts, renderPdf } from "../../../../src/features/letters/print";
import { PdfKind } from "../../../../src/features/letters/api/schemas";
import { margins, sheet } from "../../../../src/engines/typesetting/sheet";
import { type ReadPage, readPdf } from "./read-pdf";
import { samplePair } from "./sample-pair";

const fonts = assetFontLoader(env.ASSETS);
const MAX_BYTES = 16 * 1024;

/** The letter block by block, as its text layer shall give it back. */
function blocksOf(letter: LetterDocument): string[] {
  const [name = "", ...address] = letter.sender;
  return [
    name,
    address.join(""),
    letter.recipient.join(""),
    letter.placeAndDate,
    letter.subject,
    letter.salutation,
    ...letter.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(" ")),
    letter.closing.text,
    letter.signature,
  ];
}

describe("the text layer", () => {
  for (const language of ["fr", "en"] as const) {
    for (const company of [
      "Airbus",
      "Ђорђе & Synowie",
      "Εθνική Τράπεζα",
      "Dầu khí Việt Nam",
      "楽天",
      "삼성전자",
      "บริษัท ปตท. จำกัด",
      "टाटा परामर्श सेवा",
    ]) {
      test(`gives back the ${language} letters to ${company}, block by block`, async ({
        expect,
      }) => {
        const pair = samplePair(language, company);
        const { pages } = await readPdf(await renderPdf("dual", pair, fonts));
        expect(pages.map(({ blocks }) => blocks)).toEqual([
          blocksOf(pair.motivation),
          blocksOf(pair.anti_motivation),
        ]);
      });
    }
  }

  test("keeps spaces that do not break, apostrophes and dashes as they were", async ({
    expect,
  }) => {
    const pair = samplePair("fr", "Café\u00A0«\u202FL’Été\u202F» – 50\u00A0%…");
    const { pages } = await readPdf(await renderPdf("motivation", pair, noRareFonts));
    expect(pages[0]?.blocks).toEqual(blocksOf(pair.motivation));
  });

  test("holds every letter of a right-to-left name, shaped and in visual order", async ({
    expect,
  }) => {
    const pair = samplePair("fr", "שלום");
    const { pages } = await readPdf(await renderPdf("motivation", pair, fonts));
    expect(pages[0]?.blocks[2]).toBe("םולש");
    const arabic = await renderPdf("motivation", samplePair("fr", "شركة الاتصالات"), fonts);
    const shown = (await readPdf(arabic)).pages[0]?.blocks[2] ?? "";
    expect(Array.from(shown).toSorted().join("")).toBe(
      Array.from("شركة الاتصالات").toSorted().join(""),
    );
  });

  test("holds the letter alone, as stamps and footers are artifacts", async ({ expect }) => {
    const { pages } = await readPdf(
      await renderPdf("dual", samplePair("fr", "Airbus"), noRareFonts),
    );
    expect(pages[0]?.artifacts.join("")).toBe("Lettre de motivation · Camille Exemple");
    expect(pages[1]?.artifacts.join(" ")).toContain("SECOND DEGRÉ");
  });
});

describe("a letter that must not be sent", () => {
  test("says so in the footer of every page, in its language", async ({ expect }) => {
    const warnings = {
      fr: "Lettre d’anti-motivation\u00a0: humour, ne pas envoyer",
      en: "Anti-motivation letter: humour, do not send",
    };
    for (const language of ["fr", "en"] as const) {
      const pair = longer(samplePair(language, "Airbus"), 3);
      const { pages } = await readPdf(await renderPdf("anti_motivation", pair, noRareFonts));
      expect(pages.length).toBeGreaterThan(1);
      for (const { artifacts } of pages) expect(artifacts.at(-1)).toContain(warnings[language]);
    }
  });
});

describe("the document", () => {
  test("has a title, author, subject, language and the letter's date", async ({ expect }) => {
    const pair = samplePair("fr", "Żółć & Fils");
    const { document } = await readPdf(await renderPdf("anti_motivation", pair, noRareFonts));
    expect(document.getTitle()).toBe("Lettre d’anti-motivation – Żółć & Fils");
    expect(document.getAuthor()).toBe("Camille Exemple");
    expect(document.getSubject()).toBe(pair.anti_motivation.subject);
    expect(document.getCreator()).toBe("Atelier");
    expect(document.getProducer()).toBe("Atelier");
    expect(document.getCreationDate()).toEqual(new Date("2026-01-05T12:00:00Z"));
    expect(String(document.catalog.lookup(PDFName.of("Lang")))).toBe("(fr)");
    const preferences = document.catalog.lookup(PDFName.of("ViewerPreferences"), PDFDict);
    expect(String(preferences.lookup(PDFName.of("DisplayDocTitle")))).toBe("true");
  });

  test("is tagged with each block of the letter once, in reading order", async ({ expect }) => {
    const { document } = await readPdf(
      await renderPdf("dual", samplePair("en", "Airbus"), noRareFonts),
    );
    const tree = document.catalog.lookup(PDFName.of("StructTreeRoot"), PDFDict);
    expect(String(tree)).toContain("/ParentTree");
    const elements = document.context
      .enumerateIndirectObjects()
      .map(([, object]) => (object instanceof PDFDict ? String(object.get(PDFName.of("S"))) : ""));
    expect(elements.filter((tag) => tag === "/H1")).toHaveLength(2);
    expect(elements.filter((tag) => tag === "/P")).toHaveLength(2 * 12);
  });

  test("has the same bytes for the same letter, whatever was rendered before", async ({
    expect,
  }) => {
    for (const kind of PdfKind.options) {
      const pair = samplePair("fr", "楽天 & Łódź");
      const first = await renderPdf(kind, pair, fonts);
      await renderPdf("motivation", samplePair("en", "Яндекс"), fonts);
      expect(await renderPdf(kind, structuredClone(pair), fonts)).toEqual(first);
    }
  });

  test("is at most 16 KB for a letter, names of other scripts included", async ({ expect }) => {
    for (const company of [
      "Airbus",
      "Société Générale",
      "Ђорђе & Synowie",
      "Яндекс",
      "楽天",
      "삼성전자",
      "Łódź",
      "أرامكو السعودية",
      "บริษัท ปตท. จำกัด",
      "टाटा परामर्श सेवा",
      "חברת החשמל לישראל",
      "トヨタ自動車株式会社",
      "中国石油化工集团有限公司",
    ]) {
      for (const language of ["fr", "en"] as const) {
        for (const kind of ["motivation", "anti_motivation"] as const) {
          const { length } = await renderPdf(kind, samplePair(language, company), fonts);
          expect(length, `${company} ${language} ${kind}`).toBeLessThanOrEqual(MAX_BYTES);
        }
      }
    }
  });

  test("embeds only fonts of its own, with the glyphs it shows", async ({ expect }) => {
    const { document } = await readPdf(
      await renderPdf("motivation", samplePair("fr", "Airbus"), noRareFonts),
    );
    const streams = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFRawStream ? [object.dict] : []));
    expect(streams.filter((dict) => dict.has(PDFName.of("Length1")))).toHaveLength(2);
  });
});

describe("one page", () => {
  const names = [
    "Airbus",
    "Société ".repeat(25).trim(),
    "W".repeat(200),
    "楽天株式会社".repeat(33),
    "Ж".repeat(200),
  ];
  for (const company of names) {
    test(`holds a letter of standard length to ${company.slice(0, 12)} (${company.length})`, async ({
      expect,
    }) => {
      for (const language of ["fr", "en"] as const) {
        const { pages } = await readPdf(
          await renderPdf("dual", samplePair(language, company), fonts),
        );
        expect(pages).toHaveLength(2);
        expect(pages.flatMap(linesOutside)).toEqual([]);
      }
    });
  }

  test("is followed by a second one rather than overflow", async ({ expect }) => {
    const pair = longer(samplePair("fr", "Airbus"), 2);
    const { pages } = await readPdf(await renderPdf("motivation", pair, noRareFonts));
    expect(pages).toHaveLength(2);
    expect(pages.flatMap(linesOutside)).toEqual([]);
    expect(pages[0]?.artifacts.at(-1)).toContain("1/2");
    expect(pages[1]?.blocks.length).toBeGreaterThanOrEqual(3);
  });
});

describe("a character that no font has", () => {
  test("is left out, and no frame stands in its place", async ({ expect }) => {
    const pair = samplePair("fr", "Acme 𓂀");
    const { pages } = await readPdf(await renderPdf("motivation", pair, fonts));
    expect(pages[0]?.blocks[2]).toBe("Acme");
    expect(pages[0]?.blocks.join(" ")).not.toMatch(/ {2}|𓂀/u);
    expect(pages[0]?.operators).not.toMatch(/ re S/);
  });

  test("never makes the rendering fail, as with emoji, lone surrogates, controls and private use, without any font at hand", async ({
    expect,
  }) => {
    for (const company of [
      "👩‍💻 & 🐈",
      "lone \uD83D surrogate",
      "\uDC00",
      "a\u0000\u001Fb",
      "\uE000 \u{10FFFF}",
      "漢字",
      "ا",
      "\u202Eevil",
      "\n\t",
    ]) {
      for (const loader of [fonts, noRareFonts]) {
        const { pages } = await readPdf(await renderPdf("dual", samplePair("fr", company), loader));
        expect(pages, company).toHaveLength(2);
      }
    }
  });
});

function longer(pair: ReturnType<typeof samplePair>, times: number): typeof pair {
  const repeat = <T>(list: T[]) => Array.from({ length: times }, () => list).flat();
  return {
    motivation: { ...pair.motivation, paragraphs: repeat(pair.motivation.paragraphs) },
    anti_motivation: {
      ...pair.anti_motivation,
      paragraphs: repeat(pair.anti_motivation.paragraphs),
    },
  };
}

/** A trailing space may hang over the margin. */
const SPACE_POINTS = 4;

function linesOutside({ lines }: ReadPage): ReadPage["lines"] {
  return lines.filter(
    ({ right, baseline }) =>
      right > sheet.width - margins.right + SPACE_POINTS || baseline < margins.bottom,
  );
}
