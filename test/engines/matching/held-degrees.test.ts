import { describe, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { ANSWERING, extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";

const isAnswered = (asked: string, fact: Omit<CandidateFact, "id">): boolean => {
  const [match] = matchNeeds(extractRequirements(asked).requirements, [{ id: "fact", ...fact }]);
  return match?.answeredBy.some(({ strength }) => strength >= ANSWERING) ?? false;
};

describe("a degree is held", () => {
  it.for([
    ["Profil : Bac +5", "Master 2 (obtenu)"],
    ["Profil : Bac +5", "Master de chimie"],
    ["Profil : Bac +5", "Diplôme de master, mention bien"],
    ["Profil : Bac +5", "Université de Brume – Master droit public"],
    ["Profil : Bac +3", "Double licence droit et histoire"],
    ["Profil : Bac +3", "Licence professionnelle"],
    ["Profil : Bac +2", "BTS comptabilité et gestion"],
    ["Profil : CAP", "CAP Cuisine"],
    ["Profil : diplôme d’État d’infirmier", "Diplôme d’État d’infirmière"],
    ["Requirements: bachelor's degree", "BSc in Physics"],
    ["Requirements: bachelor's degree", "First-class honours degree in history"],
    ["Requirements: master's degree", "Master of Science, Exampleton"],
    ["Requirements: NMC registration", "Registered nurse (NMC pin)"],
  ] as const)("for %j by %j", ([asked, text], { expect }) => {
    expect(isAnswered(asked, { text, kind: "education" })).toBe(true);
  });

  it.for([
    ["Profil : Bac +5", "Certificat Master of Excel"],
    ["Profil : Bac +5", "Master of Excel"],
    ["Profil : Bac +5", "Masterclass direction d’équipe"],
    ["Profil : Bac +5", "Première année de master"],
    ["Profil : Bac +5", "Étudiante en master de droit"],
    ["Profil : Bac +5", "Master de gestion, abandonné en 2014"],
    ["Profil : Bac +5", "École d’ingénieurs de Brume, non validée"],
    ["Profil : Bac +5", "École de commerce"],
    ["Profil : Bac +3", "Licence de football FFF"],
    ["Profil : Bac +3", "Licence en cours"],
    ["Profil : baccalauréat", "Lycée Bac Ouest"],
    ["Profil : BTS", "Certificat BTS fan club"],
    ["Requirements: bachelor's degree", "BSc in Physics (expected)"],
    ["Requirements: bachelor's degree", "BA in History, dropped out"],
    ["Requirements: master's degree", "Master of Ceremonies"],
    ["Requirements: PhD", "PhD student in botany"],
  ] as const)("not for %j by %j", ([asked, text], { expect }) => {
    expect(isAnswered(asked, { text, kind: "education" })).toBe(false);
  });

  it.for([
    ["Profil : CAP", "Aidé des jeunes à préparer le CAP Cuisine"],
    ["Profil : Bac +3", "Orienté des lycéens vers une licence ou un BTS"],
    ["Requirements: master's degree", "Master Foods"],
  ] as const)("not for %j by a post that says %j", ([asked, text], { expect }) => {
    expect(isAnswered(asked, { text, kind: "experience" })).toBe(false);
  });

  it("only when the studies have ended", ({ expect }) => {
    const studies = { text: "Master de chimie", kind: "education" } as const;
    expect(isAnswered("Profil : Bac +5", studies)).toBe(true);
    expect(isAnswered("Profil : Bac +5", { ...studies, isUnfinished: true })).toBe(false);
  });
});
