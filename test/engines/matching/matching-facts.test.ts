import { describe, expect, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { ANSWERING, extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";
import { labelledOffers } from "./score-offers";

const fact = (text: string, more: Partial<CandidateFact> = {}): CandidateFact => ({
  id: "fact",
  text,
  ...more,
});

/** The strength with which one fact answers the first need of an offer, 0 without an answer. */
function strengthOf(offer: string, ...facts: CandidateFact[]): number {
  const [match] = matchNeeds(extractRequirements(offer).requirements, facts);
  return match?.answeredBy[0]?.strength ?? 0;
}

describe("a skill", () => {
  it.each([
    ["Profil : pansements complexes", "Wound care on a surgical ward"],
    ["Requirements: bank reconciliations", "Rapprochements bancaires de 12 sociétés"],
    ["Profil : gestion des stocks", "Stock control for a shop with 4,000 items"],
    ["Profil : bases de données relationnelles", "Migrated 3 TB from Oracle to PostgreSQL"],
    ["Requirements: Python", "Site de réservation en Django"],
    ["Profil : rédaction d’accords collectifs", "J’ai rédigé huit accords collectifs"],
    ["Profil : réduction des rebuts", "Rebuts réduits de 12 % en un an"],
    ["Profil : transmission des gestes", "J’ai transmis les gestes à six apprenties"],
    ["Profil : numérisation d’archives", "Archives numérisées de 1920 à 1975"],
    ["Requirements: writing tenders", "Wrote 14 tenders, nine of them won"],
    ["Requirements: reduction of waste", "Reduced waste by a third"],
  ])("asked as %j is answered by %j", (offer, text) => {
    expect(strengthOf(offer, fact(text))).toBeGreaterThanOrEqual(ANSWERING);
  });

  it.each([
    ["Requirements: Java", "Ten years of JavaScript"],
    ["Requirements: C#", "Firmware in C and C++"],
    ["Requirements: R", "Head of R&D"],
    ["Requirements: PostgreSQL", "SQL reports for the board"],
    ["Profil : soudure TIG", "Peinture en bâtiment"],
    ["Profil : information des voyageurs", "Formulaires de voyage"],
  ])("asked as %j is not answered by %j", (offer, text) => {
    expect(strengthOf(offer, fact(text))).toBeLessThan(ANSWERING);
  });

  it("is better proved by a deed than by a word in a list", () => {
    const [match] = matchNeeds(extractRequirements("Requirements: Docker").requirements, [
      fact("Docker", { id: "word", kind: "skill" }),
      fact("Moved forty services to Docker", { id: "deed", kind: "experience" }),
    ]);
    expect(match?.answeredBy.map(({ factId }) => factId)).toEqual(["deed", "word"]);
  });
});

describe("a degree", () => {
  it.each([
    ["Profil : CAP cuisine", "CAP plomberie", false],
    ["Profil : CAP plomberie exigé", "Licence de chimie", false],
    ["Profil : BTS comptabilité", "BTS cuisine", false],
    ["Profil : CAP cuisine", "CAP cuisine", true],
    ["Profil : BTS comptabilité", "Master in accounting", true],
    ["Profil : BTS", "Master in accounting", true],
  ])("in a named field, %j, is answered in that field: %j", (offer, text, isAnswered) => {
    expect(strengthOf(offer, fact(text, { kind: "education" })) >= ANSWERING).toBe(isAnswered);
  });

  it("is not read in an article before a word in “ou”", () => {
    const offer = "Profil :\n- formation de bénévoles à des outils nouveaux";
    const kinds = extractRequirements(offer).requirements.map(({ kind }) => kind);
    expect(kinds).not.toContain("degree");
  });
});

describe("years", () => {
  const offer = "Vous avez 5 ans d’expérience en comptabilité.";

  it("are compared in whole years, and posts of the same field add up", () => {
    const posts = (first: number, second: number) =>
      [
        fact("Comptabilité générale chez Brun", { id: "a", kind: "experience", years: first }),
        fact("Comptabilité fournisseurs chez Noir", { id: "b", kind: "experience", years: second }),
      ] as const;
    expect(strengthOf(offer, ...posts(3, 2))).toBeGreaterThanOrEqual(ANSWERING);
    expect(strengthOf(offer, ...posts(3, 1.9))).toBeLessThan(ANSWERING);
  });

  it("that do not name a loosely worded field answer in part", () => {
    const loose = "Vous avez 4 ans d’expérience en cabinet.";
    const nurse = fact("Infirmière", { kind: "experience", years: 9 });
    expect(strengthOf(loose, nurse)).toBe(ANSWERING);
    expect(strengthOf("Vous avez 4 ans d’expérience.", nurse)).toBe(1);
  });

  it("of another field prove nothing", () => {
    expect(strengthOf(offer, fact("Boulanger", { kind: "experience", years: 12 }))).toBe(0);
  });
});

describe("levels", () => {
  it.each([
    ["Profil : anglais courant", fact("Anglais", { language: "en", cefr: "C1" }), true],
    ["Profil : anglais courant", fact("English: B2"), false],
    ["Profil : anglais courant", fact("Bilingue anglais"), true],
    ["Profil : Bac +2", fact("Master de chimie", { kind: "education" }), true],
    ["Profil : Bac +5", fact("Licence de chimie", { kind: "education" }), false],
    ["Profil : diplôme d’État d’infirmier", fact("Master de chimie", { kind: "education" }), false],
    [
      "Profil : diplôme d’État d’infirmier",
      fact("Diplôme d’État d’infirmière, IFSI de Tours", { kind: "education" }),
      true,
    ],
    ["Profil : permis B", fact("Permis CE"), true],
    ["Profil : permis C", fact("Permis B"), false],
  ])("asked as %j", (offer, given, isAnswered) => {
    expect(strengthOf(offer, given) >= ANSWERING).toBe(isAnswered);
  });
});

describe("the needs", () => {
  it("come weightiest first, musts before wishes, and say what is missing", () => {
    const { requirements } = extractRequirements(
      "Lieu : Lyon\nUn plus :\n- Kafka\nProfil :\n- Docker\n- allemand courant",
    );
    const matches = matchNeeds(requirements, [fact("Docker en production")]);
    expect(matches.map(({ need, isMissing }) => [need.quote, isMissing])).toEqual([
      ["Docker", false],
      ["allemand courant", true],
      ["Kafka", true],
      ["Lyon", false],
    ]);
  });

  it("of every labelled offer have one of the three weightiest answered where the profile can", async () => {
    for (const { id, text } of await labelledOffers("offers")) {
      const { requirements } = extractRequirements(text);
      const weightiest = matchNeeds(requirements, []).slice(0, 3);
      for (const { need } of weightiest) {
        const asked = need.kind === "years" ? need : { years: 0, field: "" };
        const able = fact(`${need.quote} ${asked.field ?? ""}`, {
          kind: need.kind === "degree" ? "education" : "experience",
        });
        const given = need.kind === "years" ? { ...able, years: asked.years } : able;
        const answers = matchNeeds(requirements, [given]);
        const isAnswered = answers.slice(0, 3).some(({ isMissing }) => !isMissing);
        expect(isAnswered, `${id}: ${need.quote}`).toBe(true);
      }
    }
  });

  it("about place and contract are never a gap", () => {
    const { requirements } = extractRequirements("Poste en CDI basé à Lyon.");
    expect(matchNeeds(requirements, []).map(({ isMissing }) => isMissing)).toEqual([false, false]);
  });
});
