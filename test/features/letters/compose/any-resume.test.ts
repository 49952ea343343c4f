import { describe, it } from "vitest";
import { countLetterWords, LetterDocument } from "../../../../src/features/letters/store/document";
import { LetterPlan, planLetters, withDate } from "../../../../src/features/letters/compose";
import { Resume } from "../../../../src/features/profile";
import { aPair, bodyOf, printed, proseOf, samples, sentencesOf } from "./letters";

const poor: Readonly<Record<string, unknown>> = {
  "a name alone": { basics: { name: "Sam Poe" } },
  "a name and one job": {
    basics: { name: "Sam Poe" },
    work: [{ name: "Ikebana", position: "Fleuriste" }],
  },
  "a student with a project": {
    basics: { name: "Alix Lin" },
    education: [{ institution: "Université", studyType: "Licence", area: "biologie" }],
    projects: [{ name: "Herbier", description: "Un herbier numérique des trottoirs" }],
  },
  "a summary alone": { basics: { name: "Sam Poe", summary: "Gardening since 1999." } },
  "a job without a position": {
    basics: { name: "Sam Poe" },
    work: [{ name: "Globex", startDate: "2020", highlights: ["Built 12 shops for craftspeople"] }],
  },
  "a position without an employer": {
    basics: { name: "Sam Poe" },
    work: [
      { position: "Cook", startDate: "2020", highlights: ["Served 300 meals a day"] },
      { position: "Baker", endDate: "2019", highlights: ["Baked 40 kinds of bread"] },
    ],
  },
  "entries without names": {
    basics: { name: "Sam Poe" },
    work: [{ startDate: "2020", highlights: ["Served 300 meals a day"] }],
    projects: [
      { description: "A herbarium of pavements", highlights: ["Won a prize of 300 euros"] },
    ],
    education: [{ area: "Chemistry" }, { startDate: "2011" }],
    skills: [{ keywords: ["Go", "SQL"] }],
    languages: [{ fluency: "native" }],
    interests: [{ keywords: ["Chess"] }],
  },
  "endless highlights": {
    basics: { name: "Sam Poe" },
    work: [
      {
        name: "Very Long ".repeat(30).trim(),
        position: "Senior ".repeat(42).trim(),
        highlights: Array.from({ length: 30 }, (_, index) => `${index} ${"word ".repeat(1_900)}`),
      },
    ],
    skills: [{ name: "C".repeat(300), keywords: ["{company}", "**x**"] }],
  },
};

const hostile = [
  "!!!7",
  "42",
  "Yahoo!",
  "Acme Inc.",
  "Who?",
  "“Quoted” & «Guillemets»",
  "O'Reilly",
  "{company}",
  "$& $1 $`",
  "🦊 Fox",
  "שלום בע״מ",
  "A".repeat(200),
  "Long ".repeat(40).trim(),
  "Société anonyme ".repeat(12).trim(),
];

describe("a resume of any kind", () => {
  it.for(Object.entries(poor))(
    "gives letters no longer than allowed: %s",
    ([, data], { expect }) => {
      for (const language of ["fr", "en"] as const) {
        const { motivation, anti } = aPair("Airbus", language, Resume.parse(data));
        for (const letter of [motivation, anti]) {
          expect(LetterDocument.parse(letter)).toEqual(letter);
          expect(proseOf(letter)).not.toMatch(
            /undefined|\{(?!company)|\.\.|““|“”|  | [,.]|(?:at|chez|as|comme) [,.;]/u,
          );
        }
        expect(countLetterWords(motivation)).toBeLessThanOrEqual(360);
        expect(countLetterWords(anti)).toBeLessThanOrEqual(360);
        expect(motivation.paragraphs.length).toBeGreaterThanOrEqual(2);
        const jokes = sentencesOf(anti);
        const tied = jokes.filter(({ facts }) => facts.length > 0).length;
        expect(tied / jokes.length).toBeGreaterThanOrEqual(0.6);
      }
    },
  );

  it("gives letters of the right length whatever the grammar of its highlights", ({ expect }) => {
    const highlights = [
      "Réduction des délais de livraison de 30 %.",
      "J'ai encadré une équipe de 6 personnes",
      "Assurer la formation de 40 agents",
      "Chargé de la relation avec 8 fournisseurs",
      "Led a team of 12 people across 3 sites",
    ];
    const work = [
      { name: "L'Épicerie", position: "Chef de projet", startDate: "2020", highlights },
      { name: "SNCF", position: "Head of Operations", endDate: "2019", highlights },
    ];
    const skills = [{ name: "Gestion de projet" }];
    const resume = Resume.parse({ basics: { name: "Noor Haddad" }, work, skills });
    for (const company of ["Airbus", "Hermès", "Yahoo!", "楽天", "Acme Inc."]) {
      const { motivation, anti } = aPair(company, "fr", resume);
      expect(countLetterWords(motivation)).toBeGreaterThanOrEqual(190);
      expect(countLetterWords(motivation)).toBeLessThanOrEqual(360);
      expect(countLetterWords(anti)).toBeGreaterThanOrEqual(190);
      expect(countLetterWords(anti)).toBeLessThanOrEqual(360);
    }
  });

  it("gives a letterhead no line for what the profile lacks", ({ expect }) => {
    const { motivation } = aPair("Airbus", "fr", Resume.parse({ basics: { name: "Sam Poe" } }));
    expect(motivation.sender).toEqual(["Sam Poe"]);
    expect(motivation.placeAndDate).toBe("Le 5 janvier 2026");
  });

  it("is quoted in letters that are written in the language asked for", ({ expect }) => {
    for (const [language, other] of [
      ["fr", "en"],
      ["en", "fr"],
    ] as const) {
      const { motivation } = aPair("Airbus", language, samples[other]);
      // Two lines are quoted, and nothing is put in the place of the others.
      expect(countLetterWords(motivation)).toBeGreaterThanOrEqual(100);
      expect(bodyOf(motivation).match(/[«“]/gu)?.length).toBeLessThanOrEqual(2);
      expect(bodyOf(motivation)).toMatch(language === "fr" ? /«\u00A0.*\u00A0»/u : /“.*”/u);
    }
  });
});

describe("a company of any name", () => {
  it.for(hostile)("breaks no sentence: %s", (company, { expect }) => {
    for (const language of ["fr", "en"] as const) {
      const { motivation, anti } = aPair(company, language);
      expect(countLetterWords(motivation)).toBeGreaterThanOrEqual(260);
      expect(countLetterWords(motivation)).toBeLessThanOrEqual(360);
      expect(countLetterWords(anti)).toBeGreaterThanOrEqual(260);
      expect(countLetterWords(anti)).toBeLessThanOrEqual(360);
      expect(motivation.recipient).toEqual([company]);
      expect(proseOf(motivation)).toContain(printed(company));
      expect(proseOf(motivation)).not.toMatch(/[.!?]\.(?:\s|$)/u);
    }
  });
});

describe("the plan of a letter", () => {
  const date = new Date("2026-01-05T10:00:00Z");
  const candidate = { resume: samples.fr, version: "v1" };
  const input = { companyName: "Airbus", language: "fr", candidate, date } as const;

  it("survives JSON", ({ expect }) => {
    const plan = planLetters(input);
    expect(LetterPlan.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
  });

  it("changes with the profile’s version", ({ expect }) => {
    const other = { ...input, candidate: { ...candidate, version: "v2" } };
    expect(planLetters(other)).not.toEqual(planLetters(input));
  });

  it("lets a stored letter be dated anew with nothing else changed", ({ expect }) => {
    const { motivation } = aPair("Airbus", "fr");
    const later = withDate(motivation, candidate, new Date("2026-02-01T00:00:00Z"));
    expect(later).toEqual({ ...motivation, placeAndDate: "Lyon, le 1er février 2026" });
  });
});
