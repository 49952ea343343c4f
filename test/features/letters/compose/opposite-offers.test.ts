import { describe, expect, it } from "vitest";
import { languages } from "../../../../src/platform/language";
import { companies } from "./letters";
import { letterToOffer, oppositeOffers, overlapsAt } from "./opposite-offers";

/** Five words in a row, shared by two of the three letters; facts that answer no need may stand in both. */
const MOST_OVERLAP = 0.35;
const HOUSES = 12;
const MOST_OVER = 2;

describe("three opposite offers", () => {
  it.each(languages)("of one company get letters that share little in %s", async (language) => {
    const overlaps = await Promise.all(
      companies.slice(0, HOUSES).map((companyName) => overlapsAt(companyName, language)),
    );
    const over = overlaps.flat().filter((each) => each > MOST_OVERLAP);
    expect(over.length, `of ${3 * HOUSES} pairs`).toBeLessThanOrEqual(MOST_OVER);
  });

  it.each([
    ["fr", "les alertes de nuit"],
    ["en", "I trained 12 volunteers"],
  ] as const)(
    "are each answered by the achievement that they ask for (%s)",
    async (language, told) => {
      const companyName = "Maison Exemple";
      const letters = await Promise.all(
        oppositeOffers[language].map((offer) => letterToOffer(offer, { language, companyName })),
      );
      const proofs = letters.map(({ paragraphs }) =>
        (paragraphs[1] ?? []).map(({ text }) => text).join(" "),
      );
      expect(proofs.filter((proof) => proof.includes(told))).toHaveLength(1);
    },
  );
});
