import { describe, it } from "vitest";
import { countLetterWords, letterBody } from "../../../../src/features/letters/store/document";
import { checkLetter, summarise, violationCodes } from "../../../../src/features/letters/check";
import { countWordsIn } from "../../../../src/engines/grounding/tokens";
import { Resume } from "../../../../src/features/profile";
import { allPairs, aPair, companies, samples } from "../compose/letters";
import { mutated } from "./mutated";
import { mutators } from "./mutators";
import { languages } from "../../../../src/platform/language";
import { aWorld, codesIn, errorsIn } from "./worlds";

const trades: Readonly<Record<string, Resume>> = {
  cook: Resume.parse({
    basics: { name: "Noor Haddad", summary: "Quinze ans de cuisine." },
    work: [
      {
        name: "L'Épicerie",
        position: "Chef de projet",
        startDate: "2020",
        highlights: [
          "Réduction des délais de livraison de 30 %.",
          "J'ai encadré une équipe de 6 personnes",
          "Assurer la formation de 40 agents",
        ],
      },
      {
        name: "SNCF",
        position: "Head of Operations",
        startDate: "2016-02",
        endDate: "2019",
        highlights: [
          "Chargé de la relation avec 8 fournisseurs",
          "Led a team of 12 people across 3 sites",
        ],
      },
    ],
    skills: [{ name: "Gestion de projet", keywords: ["Excel", "MS Project"] }],
    education: [{ institution: "Lycée Rabelais", studyType: "BTS", area: "hôtellerie" }],
    interests: [{ name: "Échecs" }],
  }),
  coder: Resume.parse({
    basics: { name: "Sam O'Neil" },
    work: [
      {
        name: "Globex & Sons",
        position: "C++ Developer",
        startDate: "2018-06",
        highlights: [
          "Built a .NET service for 1.2M users in 2019",
          "Halved build times with C# and F# tooling",
          "Wrote 3 R packages, downloaded 45,000 times",
          "Moved 12 Node.js services to Go",
        ],
      },
    ],
    skills: [
      { name: "Languages", keywords: ["C", "C++", "C#", "F#", "R", "Go", ".NET", "Node.js"] },
    ],
    education: [{ institution: "University of Leeds", studyType: "BSc", area: "physics" }],
  }),
};

describe("the built-in letters", () => {
  it("pass the check for fifty companies in both languages", ({ expect }) => {
    for (const { company, language, pair } of allPairs) {
      const world = aWorld(company, language, { twin: pair.motivation });
      for (const letter of [pair.motivation, pair.anti]) {
        expect(checkLetter(letter, world), company).toEqual([]);
      }
    }
  });

  it.for(Object.entries(trades))("cause no error for a %s", ([, resume], { expect }) => {
    for (const language of ["fr", "en"] as const) {
      for (const company of companies) {
        const { motivation, anti } = aPair(company, language, resume);
        const world = aWorld(company, language, { resume, twin: motivation });
        const found = [motivation, anti].flatMap((letter) => errorsIn(letter, world));
        expect(
          found.filter(({ code }) => code !== "too_short"),
          company,
        ).toEqual([]);
      }
    }
  });

  it("cause no error from a resume in the other language", ({ expect }) => {
    for (const company of companies.slice(0, 25)) {
      const { motivation, anti } = aPair(company, "fr", samples.en);
      const world = aWorld(company, "fr", { resume: samples.en, twin: motivation });
      // What is written in another language is quoted twice at most, so that the letter is short.
      const found = [motivation, anti].flatMap((letter) => errorsIn(letter, world));
      expect(
        found.filter(({ code }) => code !== "too_short"),
        company,
      ).toEqual([]);
    }
  });

  it("pass the check whatever the company calls itself", ({ expect }) => {
    for (const company of [
      "42",
      "{company}",
      "!!!7",
      "Who?",
      "Acme Inc.",
      "O'Reilly",
      "$& $1 $`",
      "AS400",
    ]) {
      for (const language of ["fr", "en"] as const) {
        const { motivation, anti } = aPair(company, language);
        const world = aWorld(company, language, { twin: motivation });
        expect(
          [motivation, anti].flatMap((letter) => errorsIn(letter, world)),
          company,
        ).toEqual([]);
      }
    }
  });
});

describe("a letter with one thing invented", () => {
  const cases = mutators.flatMap((mutator, at) =>
    languages.flatMap((language) =>
      Array.from({ length: 4 }, (_, turn) => ({
        mutator,
        ...mutated(mutator, language, at + 31 * turn),
      })),
    ),
  );

  it("is tested in at least two hundred letters that differ, of every length and tone, in every part", ({
    expect,
  }) => {
    const distinct = new Set(cases.map(({ letter }) => JSON.stringify(letter)));
    expect(distinct.size).toBeGreaterThanOrEqual(400);
    expect(new Set(cases.map(({ place }) => place.join())).size).toBeGreaterThanOrEqual(12);
    expect(new Set(cases.map(({ kind }) => kind)).size).toBe(18);
    expect(new Set(mutators.map(({ code }) => code))).toEqual(new Set(violationCodes));
  });

  it.for(mutators)("is caught as $code: $name", (mutator, { expect }) => {
    for (const { letter, world, kind, place } of cases.filter((each) => each.mutator === mutator)) {
      // A number that the company happens to have is found as the company’s.
      const codes = codesIn(letter, world).map((code) =>
        code === "company_number" && mutator.code === "number" ? "number" : code,
      );
      expect(codes, `${kind} ${world.companyName} ${place.join()}`).toContain(mutator.code);
    }
  });
});

describe("the checker", () => {
  it("counts words as the contract does", ({ expect }) => {
    for (const { pair } of allPairs.slice(0, 10)) {
      expect(countWordsIn(letterBody(pair.anti))).toBe(countLetterWords(pair.anti));
    }
  });

  it("names every violation to the writer, in both languages, without the mask that hides the addressee", ({
    expect,
  }) => {
    const { motivation } = aPair("Thales", "fr");
    const first = {
      text: "Chez Thales, j’ai livré 57 outils.",
      kind: "candidate" as const,
      facts: [],
    };
    const letter = { ...motivation, paragraphs: [[first]] };
    const { fr, en } = summarise(checkLetter(letter, aWorld("Thales", "fr")));
    expect(fr).toContain("paragraphe 1, phrase 1: Le nombre « 57 outils »");
    expect(en).toContain("paragraph 1, sentence 1: No cited fact carries the number “57 outils”.");
    expect(fr + en).not.toContain("¤");
  });

  it("asks for a full letter only of a full profile", ({ expect }) => {
    const resume = Resume.parse({ basics: { name: "Sam Poe" } });
    const { motivation } = aPair("Airbus", "fr", resume);
    const found = checkLetter(motivation, aWorld("Airbus", "fr", { resume }));
    expect(found.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
