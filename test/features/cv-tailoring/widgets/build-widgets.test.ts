import { describe, it } from "vitest";
import { matchNeeds } from "../../../../src/engines/matching/matching";
import { AiWidgetsEnvelope } from "../../../../src/features/cv-tailoring/widgets/ai-widgets";
import {
  buildWidgets,
  jobOfferContextOf,
  optimalMinScore,
} from "../../../../src/features/cv-tailoring/widgets/build-widgets";
import type { Resume } from "../../../../src/features/profile";
import { matchOffer } from "../../../../src/features/offers";
import { anOffer, offerText } from "../../../support/offers";
import { aTailoredResume } from "../../../support/tailored-resume";

const now = new Date("2026-11-30T10:00:00Z");

async function built(resume: Resume = aTailoredResume(), text = offerText) {
  const offer = anOffer(text);
  const match = await matchOffer(offer, resume, { date: now, language: "fr" });
  const input = { resume, offer, match, language: "fr" as const, now };
  return { ...buildWidgets(matchNeeds, input), context: jobOfferContextOf(input) };
}

const byId = ({ envelope }: Awaited<ReturnType<typeof built>>) =>
  new Map(envelope.widgets.map((widget) => [widget.id, widget]));

describe("widgets of a profile for an offer", () => {
  it("are what the contract's schema takes, with one summary and unique ids", async ({
    expect,
  }) => {
    const { envelope } = await built();
    expect(AiWidgetsEnvelope.parse(envelope)).toEqual(envelope);
    const ids = envelope.widgets.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const summaries = envelope.widgets.filter(({ type }) => type === "summary_block");
    expect(summaries).toHaveLength(1);
    expect(summaries[0]?.text.length).toBeLessThanOrEqual(200);
  });

  it("say where each of them stands in the profile", async ({ expect }) => {
    const widgets = byId(await built());
    expect(widgets.get("work:nimbus:highlight:2")?.sources).toEqual({
      rag_experience_id: "work:nimbus",
      rag_realisation_id: "work:nimbus:highlight:2",
      rag_path: "experiences[0].realisations[1]",
    });
    expect(widgets.get("skill:web:keyword:2")?.sources).toEqual({
      rag_path: "competences[0].techniques[1]",
    });
    expect([...widgets.values()].every(({ sources }) => sources?.rag_path)).toBe(true);
  });

  it("are in the band of what they answer", async ({ expect }) => {
    const widgets = byId(await built());
    const scoreOf = (id: string) => widgets.get(id)?.relevance_score ?? -1;
    // They name what must be there.
    expect(scoreOf("work:nimbus:highlight:1")).toBeGreaterThanOrEqual(90);
    expect(scoreOf("skill:web:keyword:1")).toBeGreaterThanOrEqual(90);
    expect(scoreOf("education:master")).toBeGreaterThanOrEqual(90);
    // It stands beside a line that does.
    expect(scoreOf("work:nimbus:highlight:3")).toBeGreaterThanOrEqual(50);
    expect(scoreOf("work:nimbus:highlight:3")).toBeLessThan(70);
    // They have nothing to do with the offer.
    expect(scoreOf("work:papeterie:highlight:1")).toBeLessThan(50);
    expect(scoreOf("skill:poterie")).toBeLessThan(50);
  });

  it("are the same for the same profile and offer", async ({ expect }) => {
    const [one, other] = [await built(), await built()];
    expect(one.envelope).toEqual(other.envelope);
  });

  it("have the profile's own words, and say whether they have numbers", async ({ expect }) => {
    const resume = aTailoredResume();
    const widgets = byId(await built(resume));
    expect(widgets.get("work:nimbus:highlight:2")).toMatchObject({
      text: resume.work[0]?.highlights[1],
      quality: { has_numbers: true, grounded: true },
    });
    expect([...widgets.values()].every(({ quality }) => quality?.grounded)).toBe(true);
  });

  it("cut a long line where a sentence ends, and mark one that has none", async ({ expect }) => {
    const sentence = "Conçu une chaîne de mesure pour douze stations de la côte.";
    const endless = `Conçu ${"une chaîne de mesure et ".repeat(20)}une balise`;
    const [work] = aTailoredResume().work;
    const highlights = [Array(8).fill(sentence).join(" "), endless];
    const widgets = byId(await built(aTailoredResume({ work: [{ ...work, highlights }] })));
    const cut = widgets.get("work:nimbus:highlight:1")?.text ?? "";
    expect(cut.length).toBeLessThanOrEqual(300);
    expect(cut.endsWith("la côte.")).toBe(true);
    expect(widgets.get("work:nimbus:highlight:2")).toMatchObject({
      text: endless,
      quality: { issues: ["long"] },
    });
  });

  it("tell what the offer looks for, with its keywords", async ({ expect }) => {
    const { context, envelope } = await built();
    expect(context).toMatchObject({ location: "Nantes", missing_keywords: ["Docker"] });
    expect(context.keywords).toContain("React");
    expect(envelope.job_context?.keywords).toEqual(context.keywords);
  });

  it("are transferable where the offer asks for nothing that can be read", async ({ expect }) => {
    const { envelope } = await built(aTailoredResume(), "Bonjour.");
    expect(envelope.widgets.every(({ relevance_score }) => relevance_score >= 50)).toBe(true);
  });
});

describe("the summary", () => {
  const summaryOf = async (changes: object) =>
    byId(await built(aTailoredResume(changes))).get("basics:summary")?.text;

  it("takes the sentences that answer the offer, and none that leans on another", async ({
    expect,
  }) => {
    expect(await summaryOf({})).toContain("J’ai mis React et TypeScript");
    const opening = `Développeuse ${"attentive et patiente, ".repeat(6)}et curieuse.`;
    const leaning = "Elle maîtrise React et TypeScript depuis ses débuts dans le métier.";
    const basics = { ...aTailoredResume().basics, summary: `${opening} ${leaning}` };
    expect(opening.length + leaning.length).toBeGreaterThan(200);
    expect(await summaryOf({ basics })).toBe(opening);
  });

  it("names the title and the skills that matter most where the profile has none", async ({
    expect,
  }) => {
    const { summary: _, ...basics } = aTailoredResume().basics;
    expect(await summaryOf({ basics })).toBe(
      "Développeuse web\u00A0: React, TypeScript, CSS et Poterie.",
    );
    const title = { ...basics, label: "L".repeat(300) };
    expect(await summaryOf({ basics: title })).toMatch(/^Développeuse React\u00A0: React/);
  });
});

describe("the least score that is worth while", () => {
  it("goes by how much the profile tells", ({ expect }) => {
    expect([49, 50, 69, 70, 78, 84, 85, 100].map(optimalMinScore)).toEqual([
      30, 50, 50, 60, 60, 60, 70, 70,
    ]);
  });
});
