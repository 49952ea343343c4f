import { describe, expect, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { ANSWERING, extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";

const needsOf = (text: string) =>
  extractRequirements(text).requirements.flatMap((need) =>
    need.kind === "licence"
      ? [[need.level, need.licence, ...(need.exam?.score ? [need.exam.score] : [])].join(" ")]
      : need.kind === "language"
        ? [[need.level, need.language, need.cefr].join(" ")]
        : [],
  );

const certificate = (text: string): CandidateFact => ({ id: "held", text, kind: "education" });

function strengthOf(offer: string, ...facts: CandidateFact[]): number {
  const [match] = matchNeeds(extractRequirements(offer).requirements, facts);
  return match?.answeredBy[0]?.strength ?? 0;
}

describe("certifications in an offer", () => {
  it.each([
    ["Requirements:\n- CKAD certification required", ["must CKAD"]],
    ["Nice to have:\n- AWS Certified Developer", ["nice AWS Certified Developer"]],
    ["Requirements:\n- PMP or PRINCE2 Practitioner", ["must PMP", "must PRINCE2 Practitioner"]],
    ["Profil :\n- certification PSM II appréciée", ["nice PSM II"]],
    ["Profil :\n- TOEIC 785 minimum", ["must TOEIC 785"]],
    ["Profil :\n- un score de 90 au TOEFL", ["must TOEFL 90"]],
    ["Requirements:\n- IELTS 7.5 overall", ["must IELTS 7.5"]],
    ["Profil :\n- DALF C1 exigé", ["must DALF"]],
    ["Profil :\n- anglais (TOEIC 850 ou équivalent)", ["must en B2"]],
    [
      "Profil :\n- CACES R489 1, 3 et 5",
      ["must CACES R489 1", "must CACES R489 3", "must CACES R489 5"],
    ],
    ["Profil :\n- CACES 2-4", ["must CACES 2", "must CACES 4"]],
    ["Profil :\n- CACES, 2 ans d’expérience", ["must CACES"]],
    ["Profil :\n- Certiphyto, FIMO à jour", ["must Certiphyto", "must FIMO"]],
    ["Profil :\n- préparer des élèves au DELF B2", []],
  ])("are needs of their own in %j", (text, expected) => {
    expect(needsOf(text)).toEqual(expected);
  });

  it.each([
    ["Requirements:\n- CKA certification", "Certified Kubernetes Administrator", 1],
    ["Requirements:\n- CKA certification", "CKS", 1],
    ["Requirements:\n- AWS certification", "AWS Certified Solutions Architect – Associate", 1],
    ["Requirements:\n- AWS Certified Solutions Architect", "AWS Cloud Practitioner", 0],
    ["Profil :\n- PSM I", "Professional Scrum Master I", 1],
    ["Profil :\n- CACES 3", "CACES R489 catégorie 3", 1],
    ["Profil :\n- CACES R489", "CACES R489 catégorie 3", 1],
    ["Profil :\n- CACES R489 catégorie 5", "CACES R489 catégorie 3", 0],
    ["Profil :\n- CACES R482", "CACES R489 catégorie 3", 0],
    ["Profil :\n- TOEIC 785", "TOEIC 800", 1],
    ["Profil :\n- TOEFL 90", "TOEFL iBT 104/120", 1],
    ["Requirements:\n- English C1", "TOEIC 950", 1],
    ["Requirements:\n- fluent English", "IELTS 7.5", 1],
    ["Profil :\n- français B2", "DALF C1", 1],
    ["Profil :\n- allemand B1", "Goethe-Zertifikat B2", 1],
  ])("asked as %j are answered by %j with %d", (offer, held, strength) => {
    expect(strengthOf(offer, certificate(held))).toBe(strength);
  });

  it.each([
    ["Profil :\n- TOEIC 850", "TOEIC 845"],
    ["Requirements:\n- IELTS 7", "IELTS 6.5"],
    ["Requirements:\n- English C1", "TOEIC 785"],
    ["Profil :\n- DELF B2", "DELF B1"],
    ["Profil :\n- CACES 3", "CACES"],
  ])("asked as %j are near %j", (offer, held) => {
    const strength = strengthOf(offer, certificate(held));
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(ANSWERING);
  });

  it("are answered by another exam of the language at the same level", () => {
    expect(strengthOf("Profil :\n- TOEIC 785", certificate("IELTS 6"))).toBe(ANSWERING);
    expect(strengthOf("Profil :\n- TOEIC 950", certificate("IELTS 6"))).toBeLessThan(ANSWERING);
  });
});
