import { describe, it } from "vitest";
import { matchNeeds } from "../../../../src/engines/matching/matching";
import { withModelWidgets } from "../../../../src/features/cv-tailoring/models/merge-widgets";
import { flawsOf } from "../../../../src/features/cv-tailoring/models/check-widgets";
import { widgetsToAsk } from "../../../../src/features/cv-tailoring/models/widget-prompt";
import { AiWidgetsEnvelope } from "../../../../src/features/cv-tailoring/widgets/ai-widgets";
import {
  type BuiltWidgets,
  buildWidgets,
} from "../../../../src/features/cv-tailoring/widgets/build-widgets";
import { matchOffer } from "../../../../src/features/offers";
import { runs } from "../../../support/depth";
import { anOffer } from "../../../support/offers";
import { aGeneratedOffer, aGeneratedResume, tradeOf } from "../../../support/tailoring-generated";

const now = new Date("2026-11-30T10:00:00Z");
const offers = runs({ quick: 5, deep: 20, whole: 50 });
const profiles = runs({ quick: 5, deep: 8, whole: 20 });

/** Pairs of one trade and of several. */
async function* builtPairs() {
  for (let offerSeed = 0; offerSeed < offers; offerSeed += 1) {
    const offer = anOffer(aGeneratedOffer(offerSeed));
    for (let seed = 0; seed < profiles; seed += 1) {
      const resume = aGeneratedResume(seed);
      const { language } = tradeOf(seed);
      const match = await matchOffer(offer, resume, { date: now, language });
      const built = buildWidgets(matchNeeds, { resume, offer, match, language, now });
      yield { resume, language, built };
    }
  }
}

/** They are read otherwise than the rules read them: digits alone. */
const digitsIn = (text: string) => text.match(/\d+/g) ?? [];

function ungrounded(envelope: AiWidgetsEnvelope, built: BuiltWidgets): string[] {
  const sources = new Map(built.lines.map(({ id, source }) => [id, source]));
  return envelope.widgets.flatMap(({ id, text }) => {
    const known = new Set(digitsIn(sources.get(id) ?? built.summary.source));
    return digitsIn(text).some((digits) => !known.has(digits)) ? [`${id}: ${text}`] : [];
  });
}

describe("widgets of generated profiles for generated offers", () => {
  it("have no number that their achievement lacks, and pass the schema", async ({ expect }) => {
    for await (const { built } of builtPairs()) {
      expect(ungrounded(built.envelope, built)).toEqual([]);
      expect(AiWidgetsEnvelope.safeParse(built.envelope).success).toBe(true);
    }
  });

  it("have none either where a model words them, whatever it adds", async ({ expect }) => {
    let taken = 0;
    for await (const { built, language } of builtPairs()) {
      const asked = widgetsToAsk(built);
      // One line stays, one loses an article, one gains a figure, one loses its figures.
      const words = [
        (text: string) => text,
        (text: string) => text.replace(/ (?:une?|the|an?|les?) /, " "),
        (text: string) => `${text} for 77 customers`,
        (text: string) => text.replaceAll(/\d+/g, "plusieurs"),
      ];
      for (const change of words) {
        const widgets = asked.map((widget) => ({ ...widget, text: change(widget.text) }));
        const answer = { widgets };
        if (flawsOf(answer, built, language).length > 0) continue;
        taken += 1;
        const envelope = withModelWidgets({ built, answer, model: "model-a", language });
        expect(ungrounded(envelope, built)).toEqual([]);
        expect(envelope.widgets.every(({ quality }) => quality?.grounded)).toBe(true);
      }
      const added = asked.map((widget) => ({ ...widget, text: `${widget.text} for 77 customers` }));
      if (added.length > 0) {
        expect(flawsOf({ widgets: added }, built, language).length).toBeGreaterThan(0);
      }
    }
    expect(taken).toBeGreaterThan(0);
  });
});
