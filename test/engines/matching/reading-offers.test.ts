import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";
import {
  labelledOffers,
  labelledSets,
  precisionOf,
  recallOf,
  scoreOffers,
  shortOffer,
} from "./score-offers";

/** Floors by kind, a little under what was measured on 30 November 2026. */
const floors = {
  offers: {
    "all must": [0.9, 0.97],
    "all nice": [0.9, 0.97],
    "skill must": [0.86, 0.93],
    "years must": [0.95, 0.95],
    "degree must": [0.95, 0.95],
    "language must": [0.95, 0.95],
    "licence must": [0.95, 0.95],
    "place must": [0.95, 0.95],
    "contract must": [0.95, 0.95],
  },
  unseen: {
    "all must": [0.9, 0.95],
    "all nice": [0.85, 0.9],
    "skill must": [0.86, 0.95],
    "years must": [0.95, 0.95],
    "degree must": [0.9, 0.9],
    "licence must": [0.95, 0.95],
    "place must": [0.9, 0.9],
    "contract must": [0.95, 0.95],
  },
  boards: { "all must": [0.9, 0.94], "all nice": [0.92, 0.87] },
  later: { "all must": [0.92, 0.92], "all nice": [0.81, 0.86] },
  again: { "all must": [0.87, 0.94], "all nice": [0.87, 0.92] },
  trades: { "all must": [0.91, 0.91], "all nice": [0.88, 0.92] },
  since: { "all must": [0.86, 0.9], "all nice": [0.87, 0.83] },
  final: { "all must": [0.91, 0.95], "all nice": [0.87, 0.95] },
  newest: { "all must": [0.89, 0.95], "all nice": [0.95, 0.92] },
  short: { "all must": [0.98, 0.98], "all nice": [0.98, 0.98] },
  last: { "all must": [0.95, 0.94], "all nice": [0.86, 0.92] },
} as const;

describe.each(labelledSets)("the labelled offers in %s", (folder) => {
  it.each(Object.entries<readonly [number, number]>(floors[folder]))(
    "are read at least as well as was measured: %s",
    async (key, [precision, recall]) => {
      const counts = scoreOffers(await labelledOffers(folder)).get(key);
      expect(precisionOf(counts)).toBeGreaterThanOrEqual(precision);
      expect(recallOf(counts)).toBeGreaterThanOrEqual(recall);
    },
  );

  it("give every requirement in the words of the offer, in its order", async () => {
    for (const { text } of await labelledOffers(folder)) {
      const { requirements } = extractRequirements(text);
      for (const { quote, start, end } of requirements) expect(text.slice(start, end)).toBe(quote);
      const starts = requirements.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    }
  });
});

describe("a short offer", () => {
  it.each(["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"])(
    "x-%s has its language and its title",
    async (number) => {
      const { text, truth } = await shortOffer(number);
      const { language, title } = extractRequirements(text);
      expect({ language, title }).toEqual(truth);
    },
  );
});

describe("an offer", () => {
  it("is read the same whatever was read before it", async () => {
    const offers = [...(await labelledOffers("offers")), ...(await labelledOffers("unseen"))];
    const first = offers.map(({ text }) => extractRequirements(text));
    const again = offers.toReversed().map(({ text }) => extractRequirements(text));
    expect(again.toReversed()).toEqual(first);
  });

  it("has a title, a place, a contract and what it waives", () => {
    const reading = extractRequirements(
      "We are hiring a Pastry Chef, permanent, Bristol.\nYou have\n- 2 years' experience in a pastry kitchen\nNo degree required.",
    );
    expect(reading).toMatchObject({
      language: "en",
      title: "Pastry Chef",
      place: "Bristol",
      contract: "permanent",
      waived: ["degree"],
    });
  });
});
