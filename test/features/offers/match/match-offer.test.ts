import { describe, it } from "vitest";
import { matchOffer } from "../../../../src/features/offers/match/match-offer";
import { offerTextHash } from "../../../../src/features/offers/reading/offer-text-hash";
import { emptyResume } from "../../../../src/features/profile/mine/empty-resume";
import { anOffer } from "../../../support/offers";

const date = new Date("2026-11-30");
const seen = { date, language: "en" } as const;

const resume = {
  ...emptyResume("Camille Exemple"),
  work: [
    {
      id: "brume",
      name: "Atelier Brume",
      position: "Développeuse web",
      startDate: "2020-01",
      highlights: ["Refonte du site en React et TypeScript"],
    },
  ],
  languages: [{ language: "Anglais", fluency: "B1" }],
};

describe("a profile and an offer", () => {
  it("are matched by sentences of the profile, each named by its fact", async ({ expect }) => {
    const { strengths, keywords } = await matchOffer(anOffer(), resume, seen);
    const react = strengths.find(({ requirement }) => requirement.quote.includes("React"));
    expect(react).toMatchObject({
      factId: "work:brume:highlight:1",
      proof: "Refonte du site en React et TypeScript",
    });
    expect(react?.matchPercent).toBeGreaterThanOrEqual(50);
    expect(keywords).toContain("React");
    const years = strengths.find(({ requirement }) => requirement.kind === "years");
    expect(years?.factId).toBe("work:brume");
  });

  it("leave gaps as questions, the conditions graver than the wishes", async ({ expect }) => {
    const { gaps, missingKeywords } = await matchOffer(anOffer(), resume, seen);
    const gapOf = (kind: string) => gaps.find(({ requirement }) => requirement.kind === kind);
    expect(gapOf("degree")).toMatchObject({ severity: "blocking", near: null });
    expect(gapOf("language")).toMatchObject({
      severity: "important",
      near: { factId: "language:1", proof: "Anglais, B1" },
    });
    expect(gapOf("skill")).toMatchObject({ severity: "minor" });
    expect(missingKeywords).toEqual(["Docker"]);
    for (const { question } of gaps) expect(question).toMatch(/\?$/);
  });

  it("are matched by certificates too", async ({ expect }) => {
    const certified = {
      ...emptyResume("Camille Exemple"),
      certificates: [{ id: "b", name: "Permis B" }, { name: "CACES R489 catégorie 3" }],
    };
    const offer = anOffer("Livreur\n\nProfil\n- Permis B exigé\n- CACES R489 exigé");
    const { gaps, strengths } = await matchOffer(offer, certified, seen);
    expect(gaps).toEqual([]);
    expect(strengths.map(({ factId }) => factId)).toEqual(["certificate:b", "certificate:2"]);
  });

  it("have a score that grows by what each gap promises", async ({ expect }) => {
    const before = await matchOffer(anOffer(), resume, seen);
    const docker = before.gaps.find(({ requirement }) => requirement.kind === "skill");
    const skilled = { ...resume, skills: [{ name: "Docker", keywords: [] }] };
    const after = await matchOffer(anOffer(), skilled, seen);
    expect(docker?.gain).toBeGreaterThan(0);
    expect(after.score - before.score).toBe(docker?.gain);
  });

  it("have no score to speak of where the offer asks nothing", async ({ expect }) => {
    const match = await matchOffer(anOffer("Bonjour."), resume, seen);
    expect(match).toMatchObject({ score: 0, strengths: [], gaps: [] });
  });

  it("are not matched by the name of an employer", async ({ expect }) => {
    const post = { id: "port", name: "React Café", position: "Barista", highlights: [] };
    const { strengths } = await matchOffer(anOffer(), { ...resume, work: [post] }, seen);
    expect(strengths.map(({ factId }) => factId)).not.toContain("work:port");
  });

  it("are asked about in the reader's language", async ({ expect }) => {
    const french = await matchOffer(anOffer(), resume, { date, language: "fr" });
    expect(french.gaps[0]?.question).toMatch(/[\u202F]\?$/);
  });
});

describe("the hash of an offer's text", () => {
  it("is that of the text in lower case with single spaces", async ({ expect }) => {
    const hash = await offerTextHash("  Offre\u00A0de\r\n\tposte ");
    expect(hash).toBe(await offerTextHash("offre DE poste"));
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
