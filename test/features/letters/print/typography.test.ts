import { env } from "cloudflare:workers";
import { describe, test } from "vitest";
import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../../../src/features/letters/compose";
import {
  assetFontLoader,
  type FontLoader,
  noRareFonts,
  renderPdf,
} from "../../../../src/features/letters/print";
import { loadFontSet } from "../../../../src/engines/typesetting/font-set";
import { shapeText, widthOf } from "../../../../src/engines/typesetting/shape-text";
import { margins, measure, sheet } from "../../../../src/engines/typesetting/sheet";
import { LetterLength } from "../../../../src/features/letters/request/wish";
import { Resume } from "../../../../src/features/profile";
import sampleEn from "../../../../src/features/profile/sample/resume.en.json";
import sampleFr from "../../../../src/features/profile/sample/resume.fr.json";
import { languages } from "../../../../src/platform/language";
import { readPdf } from "./read-pdf";
import { samplePair } from "./sample-pair";

const resumes = { fr: Resume.parse(sampleFr), en: Resume.parse(sampleEn) };
const companies = [
  "Airbus",
  "Établissements Vandenbroucke-Delacroix & Fils, ingénierie ferroviaire",
  "Compagnie générale des établissements hydrauliques, thermiques et électromécaniques du Sud-Ouest",
];

function compose(language: "fr" | "en", company: string, length: LetterLength) {
  const candidate = { resume: resumes[language], version: "v" };
  const date = new Date("2026-01-05T12:00:00Z");
  const input = { companyName: company, language, candidate, date, length };
  const plan = planLetters(input);
  return {
    motivation: { ...composeMotivation(plan, input), type: "motivation" as const },
    anti_motivation: { ...composeAntiMotivation(plan, input), type: "anti_motivation" as const },
  };
}

describe("the composer’s letters", () => {
  for (const language of languages) {
    test.for(["short", "standard"] as const)(
      `fit one page each in ${language}: %s`,
      async (length, { expect }) => {
        for (const company of companies) {
          const pair = compose(language, company, length);
          const { pages } = await readPdf(await renderPdf("dual", pair, noRareFonts));
          expect(pages, company).toHaveLength(2);
        }
      },
    );

    test(`keep the margins on every page in ${language}, however long`, async ({ expect }) => {
      for (const length of LetterLength.options) {
        const pair = compose(language, companies[1] ?? "", length);
        // Twice a long letter is sure to run on.
        const paragraphs = [...pair.motivation.paragraphs, ...pair.motivation.paragraphs];
        const longer = { ...pair, motivation: { ...pair.motivation, paragraphs } };
        for (const each of [pair, longer]) {
          const { pages } = await readPdf(await renderPdf("motivation", each, noRareFonts));
          for (const { lines } of pages) {
            expect(Math.max(...lines.map(({ right }) => right))).toBeLessThanOrEqual(
              margins.left + measure + 4,
            );
            const baselines = lines.map(({ baseline }) => baseline);
            expect(Math.min(...baselines)).toBeGreaterThanOrEqual(margins.bottom);
            expect(sheet.height - margins.top - Math.max(...baselines)).toBeGreaterThan(4);
            expect(sheet.height - margins.top - Math.max(...baselines)).toBeLessThan(24);
            // There is no widow or orphan, as no page holds a single line of the letter.
            expect(lines.length).toBeGreaterThan(3);
          }
        }
      }
    });
  }
});

describe("the typesetting of letters", () => {
  test("applies kerning to the measured widths and on the page alike", async ({ expect }) => {
    const { text } = await loadFontSet("AVATo", noRareFonts);
    const apart = Array.from("AVATo").reduce(
      (sum, letter) => sum + widthOf(shapeText(letter, text)),
      0,
    );
    expect(widthOf(shapeText("AVATo", text))).toBeLessThan(apart - 50);
    const { pages } = await readPdf(
      await renderPdf("motivation", samplePair("en", "AVATo"), noRareFonts),
    );
    expect(pages[0]?.operators).toMatch(/\[\([^()\\]{2}\)-?\d+\(/);
  });

  test("asks for no font because of a line end or a narrow space", async ({ expect }) => {
    const asked: string[] = [];
    const loader: FontLoader = {
      load: (name) => {
        asked.push(name);
        return assetFontLoader(env.ASSETS).load(name);
      },
    };
    const pair = samplePair("fr", "L’Été\u202F!\u2009Oui");
    const { pages } = await readPdf(await renderPdf("dual", pair, loader));
    expect(asked).toEqual([]);
    expect(pages[0]?.blocks).toContain("L’Été\u202F!\u2009Oui");
    await renderPdf("dual", samplePair("fr", "楽天"), loader);
    expect(asked.length).toBeGreaterThan(0);
  });

  test("sets a narrow space narrower than a space", async ({ expect }) => {
    const { text } = await loadFontSet("a", noRareFonts);
    const width = (space: string) => widthOf(shapeText(`a${space}b`, text));
    expect(width("\u202F")).toBeLessThan(width(" "));
    expect(width("\u202F")).toBeGreaterThan(width(""));
  });
});
