import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

/** The levels at which the two skills under the last heading are read. */
const levelsUnder = (text: string): string[] =>
  extractRequirements(text)
    .requirements.filter(({ quote }) => /^(?:Kubernetes|Salesforce)$/.test(quote))
    .map(({ level }) => level);

const OPENING = "Platform Engineer\n\nAbout us\nWe are a small company in Leeds.\n\n";
const NEEDS = "Requirements\n- Docker\n- SQL\n\n";
const BESOINS = "Profil recherché\n- Docker\n- SQL\n\n";
const lists = [
  "\n- Kubernetes\n- Salesforce",
  "\n\n- Kubernetes\n- Salesforce",
  "\nKubernetes\nSalesforce",
];

describe("a heading", () => {
  it.each([
    "What you'll need",
    "About you",
    "We'd love to hear from you if",
    "The bit about you",
    "Ton profil",
    "Et toi ?",
    "Savoirs et savoir-faire",
    "Ce qu'on te demande, sans discuter",
    "WE ASK",
  ])("opens what is needed: %s", (heading) => {
    for (const list of lists)
      expect(levelsUnder(OPENING + heading + list)).toEqual(["must", "must"]);
  });

  it.each([
    "Would be cool",
    "Ce qui nous ferait plaisir, sans plus",
    "Les +",
    "It would be great, but by no means essential, if you also had",
    "Cerises sur le gâteau",
    "THINGS THAT GET YOU TO THE TOP OF THE PILE",
    "Brownie points for",
    "Atouts appréciés",
  ])("opens what is wished: %s", (heading) => {
    for (const list of lists.slice(0, 1))
      expect(levelsUnder(OPENING + NEEDS + heading + list)).toEqual(["nice", "nice"]);
  });

  it.each([
    "WE DON'T ASK",
    "What you don't need",
    "Ce que tu ne feras pas",
    "Why you'd join",
    "Les bonnes raisons de nous rejoindre",
    "The bit about money",
    "Total rewards",
    "Déroulement des entretiens",
    "Et après ?",
  ])("opens what is not asked of the candidate: %s", (heading) => {
    for (const list of lists) expect(levelsUnder(OPENING + NEEDS + heading + list)).toEqual([]);
  });

  it("that no rule knows opens a wish after what is needed", () => {
    for (const list of lists.slice(0, 2)) {
      expect(levelsUnder(`${OPENING}${NEEDS}Zorglub${list}`)).toEqual(["nice", "nice"]);
      expect(levelsUnder(`${OPENING}${BESOINS}Zorglub :${list}`)).toEqual(["nice", "nice"]);
    }
  });

  it("that no rule knows opens a need where only a candidate can bring what stands under it", () => {
    const text = `${OPENING}Zorglub\n- Bachelor's degree\n- 3 years of experience\n- Kubernetes\n- Salesforce`;
    expect(levelsUnder(text)).toEqual(["must", "must"]);
  });

  it("that no rule knows opens what the employer gives where gifts stand under it", () => {
    const text = `${OPENING}${NEEDS}Zorglub\n- £45,000 and a bonus\n- 28 days of holiday\n- Kubernetes lessons`;
    expect(extractRequirements(text).requirements.map(({ quote }) => quote)).not.toContain(
      "Kubernetes",
    );
  });

  it("is no heading when it is the first line under one", () => {
    const text = `${OPENING}What we're looking for\n\n5+ years of experience building web applications\nKubernetes`;
    expect(extractRequirements(text).requirements.map(({ quote }) => quote)).toEqual([
      "Leeds",
      "5+ years of experience",
      "Kubernetes",
    ]);
  });

  it("names a place and a contract all the same", () => {
    const reading = extractRequirements(
      "Ingénieur\n\nVotre mission à Figeac, en CDI\nRédiger les gammes.\n\nProfil\n- Docker",
    );
    expect(reading).toMatchObject({ place: "Figeac", contract: "permanent" });
  });

  it("of conduct lists no skills, but what is asked outright", () => {
    const { requirements } = extractRequirements(
      "Profil\n- Docker\n\nSavoir-être\n- pédagogie\n- bonne élocution\n- permis B obligatoire",
    );
    expect(requirements.map(({ quote }) => quote)).toEqual(["Docker", "permis B"]);
  });
});

describe("a list", () => {
  it("may have pictures for bullets", () => {
    const text = "Profil recherché\n✅ Docker\n✅ SQL\n\nBonus\n⭐ Kubernetes\n⭐ Salesforce";
    expect(levelsUnder(text)).toEqual(["nice", "nice"]);
  });

  it("may say with letters and numbers what is essential and what is desirable", () => {
    expect(levelsUnder("Person specification\nKubernetes (E); Salesforce (D)")).toEqual([
      "must",
      "nice",
    ]);
    expect(
      levelsUnder("How we'll assess you\nE1 Experience of Kubernetes\nE2 SQL\nD1 Salesforce"),
    ).toEqual(["must", "nice"]);
  });

  it("may be a row of cells, each of which speaks for itself", () => {
    const { requirements } = extractRequirements(
      "Product Designer\nCDI · Lyon · Salaire : 45k à 55k € · Expérience : > 4 ans\n\nProfil\n- Figma",
    );
    expect(requirements.map(({ quote }) => quote)).toEqual(["CDI", "Lyon", "4 ans", "Figma"]);
  });

  it("may go on after semicolons", () => {
    expect(
      levelsUnder("We need somebody who knows SQL; understands Kubernetes; can use Salesforce."),
    ).toEqual(["must", "must"]);
    expect(levelsUnder("Kubernetes would be nice. Salesforce, too.")).toEqual(["nice", "nice"]);
  });
});
