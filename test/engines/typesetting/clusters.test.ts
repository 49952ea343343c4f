import { env } from "cloudflare:workers";
import { describe, it } from "vitest";
import { assetFontLoader } from "../../../src/features/letters/print";
import { loadFontSet } from "../../../src/engines/typesetting/font-set";
import { LineBreaker } from "../../../src/engines/typesetting/break-lines";
import { shapeText } from "../../../src/engines/typesetting/shape-text";
import { readPdf } from "../../features/letters/print/read-pdf";
import { samplePair } from "../../features/letters/print/sample-pair";
import { renderPdf } from "../../../src/features/letters/print";

const fonts = assetFontLoader(env.ASSETS);

/** What the glyphs of a text stand for, whole lines put together. */
async function shown(text: string): Promise<string> {
  const { text: typeface } = await loadFontSet(text, fonts);
  const lines = new LineBreaker().break(text, typeface, 100_000);
  return lines.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join("");
}

describe("a cluster that our fonts can set", () => {
  it.for([
    ["an accent that composes", "Cafe\u0301 Zoe\u0308", "Café Zoë"],
    ["two accents that compose", "Viê\u0323t Nam", "Việt Nam"],
    ["syllables in pieces", "\u1112\u1161\u11AB\u1100\u1173\u11AF", "한글"],
    ["one picture", "👩 Studio 💻", "👩 Studio 💻"],
    ["a picture in colour", "Cœur ❤️", "Cœur ❤"],
    ["a sign in colour", "Acme ©️", "Acme ©"],
    ["a skin tone, which one colour cannot show", "Ok 👍🏽!", "Ok 👍!"],
    ["a joiner between letters that do not join", "Ac\u200Dme\u200C", "Acme"],
    ["an ideograph of a certain form", "葛\u{E0100}城", "葛城"],
  ] as const)("is set: %s", async ([, text, set], { expect }) => {
    expect(await shown(text)).toBe(set);
  });

  it.for(["مُحَمَّد", "שִׁמְעוֹן", "टाटा परामर्श", "क्‍ष", "น้ำ", "می‌خواهم"])(
    "is shaped with its marks and joiners: %s",
    async (text, { expect }) => {
      const { text: typeface } = await loadFontSet(text, fonts);
      const glyphs = shapeText(text, typeface);
      expect(glyphs.length).toBeGreaterThan(0);
      expect(
        new Set(glyphs.map(({ face }) => face.name).filter((name) => name !== "")).size,
      ).toBeLessThanOrEqual(2);
      for (const { face, text: own } of glyphs)
        if (own.trim() !== "") expect(face.shape).toBeDefined();
    },
  );
});

describe("a cluster that our fonts cannot set", () => {
  it.for([
    ["people who are joined", "👩‍💻 Studio", "Studio"],
    ["a family", "Chez 👨‍👩‍👧‍👦 nous", "Chez nous"],
    ["joined people with skin tones", "A 🧑🏽‍🚀 B", "A B"],
    ["a heart on fire", "A ❤️‍🔥 B", "A B"],
    ["a flag", "Studio 🇫🇷", "Studio"],
    ["two flags", "A 🇫🇷🇩🇪 B", "A B"],
    ["half of a flag", "A 🇫 B", "A B"],
    ["the flag of a region", "A 🏴󠁧󠁢󠁥󠁮󠁧󠁿 B", "A B"],
    ["a flag that is joined", "A 🏳️‍🌈 B", "A B"],
    ["a key", "Studio 1️⃣ A", "Studio A"],
    ["a key without colour", "Studio #⃣ A", "Studio A"],
    ["a skin tone alone", "A 🏽 B", "A B"],
    ["a letter whose mark does not compose", "A x\u0302y B", "A y B"],
    ["a letter under many marks", "Z\u0351\u036B\u0343a\u0334lgo", "lgo"],
    ["a script without a font", "ខ្មែរ Phnom", "Phnom"],
    ["another script without a font", "A ᓀᐦᐃᔭᐤ B", "A B"],
    ["characters of no one", "A\uE000\uFFFDB", "AB"],
    ["hieroglyphs", "A 𓀀𓁐 B", "A B"],
  ] as const)("is left out whole: %s", async ([, text, set], { expect }) => {
    expect(await shown(text)).toBe(set);
  });

  it("leaves no frame, letter or second space behind in the PDF of a letter", async ({
    expect,
  }) => {
    const company = "👩‍💻 Studio 🇫🇷 👍🏽 ខ្មែរ";
    const { pages } = await readPdf(
      await renderPdf("motivation", samplePair("fr", company), fonts),
    );
    const [page] = pages;
    expect(page?.blocks[2]).toBe("Studio 👍");
    expect(page?.blocks.join("\n")).not.toMatch(/ {2}|[\u{1F1E6}-\u{1F1FF}\u200D]|🏽|ខ/u);
    expect(page?.operators).not.toMatch(/ re (?:S|f)\b/u);
  });

  it("may be the whole name, and the letter is printed all the same", async ({ expect }) => {
    const bytes = await renderPdf("dual", samplePair("en", "🇫🇷"), fonts);
    expect((await readPdf(bytes)).pages).toHaveLength(2);
  });
});
