import { describe, expect, it } from "vitest";
import { extractRequirements } from "../../../src/engines/matching/matching";

/** It writes each requirement as `level quote`. */
function levelsOf(text: string, language?: "fr" | "en"): string[] {
  return extractRequirements(text, language)
    .requirements.filter(({ kind }) => kind !== "place" && kind !== "contract")
    .map(({ level, quote }) => `${level} ${quote}`);
}

describe("two levels in one sentence", () => {
  it.each([
    [
      "Vous maîtrisez Excel et Word, Power BI serait un plus.",
      ["must Excel", "must Word", "nice Power BI"],
    ],
    [
      "Sage 100 et Excel sont indispensables ; Power BI est un atout.",
      ["must Sage 100", "must Excel", "nice Power BI"],
    ],
    ["Requirements:\n- good SQL, ideally PostgreSQL", ["must SQL", "nice PostgreSQL"]],
    ["Requirements:\n- Docker (Kubernetes is a plus)", ["must Docker", "nice Kubernetes"]],
    ["Requirements:\n- Docker\n- Kafka (nice to have)", ["must Docker", "nice Kafka"]],
    ["Profil :\n- Permis B obligatoire, CACES 3 apprécié", ["must Permis B", "nice CACES 3"]],
    ["Vous avez un Bac+2 exigé, Bac+5 apprécié.", ["must Bac+2", "nice Bac+5"]],
    [
      "Requirements:\n- Python, Docker and Kubernetes are a plus",
      ["nice Python", "nice Docker", "nice Kubernetes"],
    ],
    [
      "La connaissance de SAP, de Sage ou de Cegid serait un plus.",
      ["nice SAP", "nice Sage", "nice Cegid"],
    ],
    ["Norwegian is not required but welcome.", ["nice Norwegian"]],
    [
      "La pratique de Salesforce est un plus, l’espagnol aussi.",
      ["nice Salesforce", "nice espagnol"],
    ],
  ])("are told apart in %j", (text, expected) => {
    expect(levelsOf(text)).toEqual(expected);
  });
});

describe("what an offer does not ask", () => {
  it.each([
    "No degree required.",
    "Requirements:\n- No prior experience necessary",
    "Profil :\n- Pas de diplôme exigé",
    "Profil :\n- Le permis B n’est pas nécessaire",
    "Le doctorat n’est pas demandé.",
    "Requirements:\n- You do not need a driving licence",
    "Requirements:\n- A degree is not required",
    "Profil :\n- Aucun diplôme n’est exigé",
    "Our own stack is written in Java and C#, which you will never have to touch.",
    "Benefits:\n- English lessons, 5 years of pension and free Excel training",
    "Nous offrons :\n- une formation Docker et le permis CACES",
    "Salary: £30,000 for 3 years of experience",
    "We have been working with Java for 25 years.",
    "Notre groupe a 20 ans d’expérience en comptabilité.",
    "How to apply:\n- Send your CV in English before 5 May",
    "We welcome applicants regardless of age, race, disability or degree.",
    "À propos :\n- Nous développons en Python depuis 10 ans",
  ])("is no requirement: %j", (text) => {
    expect(levelsOf(text)).toEqual([]);
  });
});

describe("a heading", () => {
  it.each([
    ["Nice to have:\n- Kafka", ["nice Kafka"]],
    ["NICE TO HAVE\n- Kafka", ["nice Kafka"]],
    ["**Un plus**\n* Kafka", ["nice Kafka"]],
    ["## Requirements\n1. Kafka\n2) Docker", ["must Kafka", "must Docker"]],
    ["Bonus : Kafka, Docker", ["nice Kafka", "nice Docker"]],
    ["Profil recherché\r\n• Kafka\r\n\r\nLes plus\r\n• Docker", ["must Kafka", "nice Docker"]],
    [
      "<h2>What we&rsquo;re looking for</h2><ul><li>Kafka</li></ul><h2>Perks</h2><ul><li>Docker</li></ul>",
      ["must Kafka"],
    ],
    ["Tu viens si :\n• tu connais Kafka", ["must Kafka"]],
    ["You’re a great fit if you\n→ know Kafka", ["must Kafka"]],
    ["Things that would make us smile:\n- Kafka", ["nice Kafka"]],
    ["On adore (mais ce n’est pas obligatoire) :\n- Kafka", ["nice Kafka"]],
    ["Serait apprécié : Kafka", ["nice Kafka"]],
    ["So what do we ask? Kafka. And what would be lovely? Docker.", ["must Kafka", "nice Docker"]],
    [
      "We are hiring. QUALIFICATIONS Kafka and Docker. BENEFITS Excel.",
      ["must Kafka", "must Docker"],
    ],
    ["Profil :\n- Docker\n- Kafka, Java : un plus", ["must Docker", "nice Kafka", "nice Java"]],
    ["✅ Ton profil :\n👉 Kafka\n👉 Docker", ["must Kafka", "must Docker"]],
  ])("governs its lines: %j", (text, expected) => {
    expect(levelsOf(text)).toEqual(expected);
  });

  it("leaves the tasks out where the offer asks skills outright, and reads them where it does not", () => {
    const tasks = "Vos missions :\n- déclarations de TVA\n- rapprochements bancaires\n";
    expect(levelsOf(tasks)).toEqual(["must déclarations de TVA", "must rapprochements bancaires"]);
    expect(levelsOf(`${tasks}Profil :\n- Excel\n- Sage`)).toEqual(["must Excel", "must Sage"]);
  });
});

describe("years, degrees and languages", () => {
  const needOf = (text: string) => extractRequirements(text).requirements[0];

  it.each([
    ["You have at least 4 years of experience", 4],
    ["You have 3-5 years' experience", 3],
    ["Vous avez trois années d’expérience", 3],
    ["You have 18 months' experience", 1.5],
    ["You have 10+ yrs experience", 10],
  ])("%j asks years", (text, years) => {
    expect(needOf(text)).toMatchObject({ kind: "years", years });
  });

  it.each([
    ["Profil : CAP cuisine", -1],
    ["Profil : Bac +2/3", 2],
    ["Profil : BTS ou DUT informatique", 2],
    ["Requirements: BSc or MSc in biology", 3],
    ["Profil : doctorat en chimie", 8],
    ["Profil : école d’ingénieurs", 5],
  ])("%j asks a degree", (text, degreeYears) => {
    expect(needOf(text)).toMatchObject({ kind: "degree", degreeYears });
  });

  it.each([
    ["Profil : anglais courant", "en", "C1"],
    ["Profil : bonne maîtrise de l’anglais", "en", "B2"],
    ["Profil : notions d’espagnol", "es", "A2"],
    ["Requirements: German (B2)", "de", "B2"],
    ["Profil : allemand niveau C1 minimum", "de", "C1"],
  ])("%j asks a language", (text, language, cefr) => {
    expect(needOf(text)).toMatchObject({ kind: "language", language, cefr });
  });

  it.each(["You have sold to the French market", "Vous avez vendu sur le marché allemand"])(
    "%j asks no language",
    (text) => {
      expect(extractRequirements(text).requirements.map(({ kind }) => kind)).not.toContain(
        "language",
      );
    },
  );
});
