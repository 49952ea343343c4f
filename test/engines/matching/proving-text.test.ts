import { describe, it } from "vitest";
import type { CandidateFact } from "../../../src/engines/matching";
import { ANSWERING, extractRequirements, matchNeeds } from "../../../src/engines/matching/matching";

const isAnswered = (asked: string, ...facts: (string | Omit<CandidateFact, "id">)[]): boolean => {
  const told = facts.map((fact, index) => ({
    id: `fact ${index}`,
    ...(typeof fact === "string" ? { text: fact } : fact),
  }));
  const [match] = matchNeeds(extractRequirements(asked).requirements, told);
  return match?.answeredBy.some(({ strength }) => strength >= ANSWERING) ?? false;
};

describe("what a fact denies", () => {
  it.for([
    ["Requirements: Kubernetes", "Did not use Kubernetes in production; deployed on plain VMs"],
    ["Requirements: Kubernetes", "Kubernetes was not used"],
    ["Requirements: Java", "I have never written Java, Kotlin or Scala"],
    ["Requirements: Terraform", "Built the platform by hand, without Terraform or Ansible"],
    ["Requirements: Terraform", "No knowledge of Terraform"],
    ["Requirements: Docker", "Packed everything in archives instead of Docker"],
    ["Requirements: Salesforce", "Salesforce: never used"],
    ["Profil : permis B", "Je n’ai pas le permis B"],
    ["Profil : permis B", "Pas de permis B pour le moment"],
    ["Profil : maîtrise de Salesforce", "Je ne connais pas Salesforce, Odoo ni HubSpot."],
    ["Profil : maîtrise de SAP", "Travaillé sans SAP, dans un tableur"],
    ["Profil : maîtrise de SAP", "Aucune connaissance de SAP"],
    ["Profil : maîtrise de SAP", "Tenu les stocks dans un cahier plutôt que dans SAP"],
    ["Profil : maîtrise de Python", "Jamais utilisé Python"],
    ["Profil : anglais courant", "Je ne parle pas anglais"],
  ] as const)("does not answer %j: %j", ([asked, told], { expect }) => {
    expect(isAnswered(asked, told)).toBe(false);
  });

  it.for([
    ["Requirements: Kubernetes", "Did not like VMs, but moved it all to Kubernetes"],
    ["Requirements: React", "Never missed a deadline in six years of React"],
    ["Requirements: React", "Not only Angular but also React"],
    ["Requirements: React", "Built the site in React, not in Angular"],
    ["Requirements: PostgreSQL", "Migrated without downtime to PostgreSQL"],
    ["Requirements: Python", "Wrote it in Python instead of Java"],
    ["Requirements: Docker", "Had not met Linux before, and deployed Docker within a month"],
    ["Profil : maîtrise de React", "Livré sans retard 3 sites en React"],
    ["Profil : maîtrise de SAP", "Travaillé sans tableur, avec SAP"],
    ["Profil : maîtrise d’Excel", "Excel n’a plus de secrets pour moi"],
    ["Profil : maîtrise d’Excel", "Je n’utilise pas seulement Excel"],
    ["Profil : permis B", "Permis B, aucun accident en dix ans"],
    ["Profil : maîtrise de Python", "Premiers pas en Python avec des enfants"],
  ] as const)("leaves the rest to answer %j: %j", ([asked, told], { expect }) => {
    expect(isAnswered(asked, told)).toBe(true);
  });
});

describe("what a fact tells of other people", () => {
  it.for([
    ["Profil : anglais courant", "Mon mari parle anglais couramment"],
    ["Requirements: fluent German", "My wife is fluent in German"],
    ["Profil : permis C", "Conseillé des candidats au permis C et au CACES"],
    ["Profil : permis B", "Accompagné des jeunes vers le permis B"],
    ["Requirements: driving licence", "Helped refugees to get a driving licence"],
    ["Requirements: Java", "Hired 12 Java developers"],
    ["Profil : maîtrise de Java", "Recruté huit développeurs Java"],
    ["Profil : anglais courant", "Accueilli des clients en anglais avec un interprète"],
  ] as const)("does not answer %j: %j", ([asked, told], { expect }) => {
    expect(isAnswered(asked, told)).toBe(false);
  });

  it.for([
    ["Profil : maîtrise d’Excel", "Formé 12 vendeurs à Excel"],
    ["Requirements: wound care", "Trained forty nurses in wound care"],
    ["Requirements: Java", "Hired as Java developer"],
    ["Requirements: Kubernetes", "My boss asked me to run Kubernetes"],
    ["Profil : maîtrise de React", "Mon frère et moi avons écrit le site en React"],
    ["Profil : permis C", "Conduite de poids lourds, permis C"],
    ["Profil : anglais courant", "Accompagné des touristes en anglais courant"],
  ] as const)("is told apart from what answers %j: %j", ([asked, told], { expect }) => {
    expect(isAnswered(asked, told)).toBe(true);
  });
});

describe("a fact with a proof of its own", () => {
  it("is believed for that and not for the names beside it", ({ expect }) => {
    const post = { text: "Agent d’accueil, Oracle France", kind: "experience" } as const;
    const asked = "Compétences : Oracle";
    expect(isAnswered(asked, { ...post, proof: "Agent d’accueil" })).toBe(false);
    expect(isAnswered(asked, { ...post, proof: "Administrateur Oracle" })).toBe(true);
  });
});

describe("a language without a level", () => {
  const mention = "Passé les commandes en anglais";
  const listed = { text: "Anglais A1", kind: "language" } as const;

  it("is believed where no list of languages tells one", ({ expect }) => {
    expect(isAnswered("Profil : anglais courant", mention)).toBe(true);
  });

  it("is not believed where the list tells a lower one", ({ expect }) => {
    expect(isAnswered("Profil : anglais courant", mention, listed)).toBe(false);
  });
});
