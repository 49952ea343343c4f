import fc from "fast-check";
import { describe, it } from "vitest";
import { readDocument } from "../../../../src/engines/cv-reading/documents/read-document";
import { readFields } from "../../../../src/engines/cv-reading/fields/read-fields";
import type { CvReading } from "../../../../src/engines/cv-reading/read-cv-result";
import { readingsOfCorpus } from "../corpus-files";
import { runs } from "../../../support/depth";

const squeeze = (text: string) => text.replace(/\s+/gu, " ").trim();

/** What is told stands in the file: the quote in its words, the box on its page. */
function strayPlaces({ fields, lines, sheets }: CvReading): readonly string[] {
  const said = squeeze(lines.map(({ text }) => text).join(" "));
  const urls = new Set(
    lines.flatMap((line) => line.urls.map((url) => url.replace(/^mailto:/u, ""))),
  );
  return fields.flatMap(({ path, quote, page, box }) => {
    const isSaid =
      quote !== "" && (said.includes(quote) || urls.has(quote) || isSpread(quote, said));
    const sheet = sheets.find(({ number }) => number === page);
    const [x, y, width, height] = box;
    const isPlaced =
      sheet && x >= -1 && y >= -1 && x + width <= sheet.width + 1 && y + height <= sheet.height + 1;
    return isSaid && isPlaced ? [] : [`${path}: ${quote} @${box.join()}`];
  });
}

/** A value that goes over lines of two columns is said in pieces that stand in order. */
function isSpread(quote: string, said: string): boolean {
  let from = 0;
  return quote.split(" ").every((word) => {
    const at = said.indexOf(word, from);
    from = at + word.length;
    return at >= 0;
  });
}

const line = fc.oneof(
  fc.constantFrom(
    "Experience",
    "Formation",
    "COMPÉTENCES",
    "Languages",
    "Infirmière de nuit\tmars 2020 – août 2022",
    "Clinique des Aulnes, Rennes",
    "Baker at Crumb & Daughters (Oxford)",
    "2018 –",
    "• Shaped 200 loaves a day in the cold of the",
    "morning",
    "Master Génie logi-",
    "ciel, Université de Val-Brumeux, 2014",
    "Python, C++ | Go · R",
    "Français : courant, anglais (C1)",
    "alma.fairbrook@exam",
    "ple.com",
    "+33 (0)6 39 98 66 65 | 69003 Lyon",
    "linkedin.com/in/alma-",
    "fairbrook-fictive",
    "Alma Fairbrook",
  ),
  fc.string({ unit: "grapheme", maxLength: 60 }),
);

describe("places of the fields of a CV", () => {
  it("quote the file and lie on its pages, for every CV of the corpus", async ({ expect }) => {
    const strays = (await readingsOfCorpus()).flatMap(({ truth, outcome }) =>
      outcome.ok
        ? strayPlaces(outcome.reading).map((stray) => `${truth.file} ${stray}`)
        : [truth.file],
    );
    expect(strays).toEqual([]);
  });

  it("quote the file for any mixture of lines", async ({ expect }) => {
    const texts = fc.array(line, { minLength: 8, maxLength: 40 }).map((lines) => lines.join("\n"));
    const holds = fc.asyncProperty(texts, async (text) => {
      const padded = `${text}\n${"plain words that say little ".repeat(5)}`;
      const document = await readDocument(new TextEncoder().encode(padded), "text");
      const reading: CvReading = { kind: "text", ...document, ...readFields(document.lines) };
      expect(strayPlaces(reading)).toEqual([]);
      for (const { confidence } of reading.fields) expect(confidence).toBeGreaterThan(0);
    });
    await fc.assert(holds, { numRuns: runs({ quick: 60, deep: 3000 }) });
  });
});
