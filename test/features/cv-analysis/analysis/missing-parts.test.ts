import { describe, it } from "vitest";
import { contentTexts } from "../../../../src/features/cv-analysis/analysis/messages/content-texts";

const none = { count: 0, of: 0, text: "–" };

describe("a check that misses a part of a CV", () => {
  it.for([
    ["summary", "L’accroche manque.", "The summary is missing."],
    ["email-professional", "L’adresse électronique manque.", "The e-mail address is missing."],
    ["language-levels", "Aucune langue n’est lue.", "No language is read."],
  ] as const)("says that it is missing, and counts nothing: %s", ([id, fr, en], { expect }) => {
    expect(contentTexts[id].lost.fr(none)).toBe(fr);
    expect(contentTexts[id].lost.en(none)).toBe(en);
  });
});
