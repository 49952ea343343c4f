import { describe, it } from "vitest";
import { Resume } from "../../../../src/features/profile";
import { isBareTool } from "../../../../src/features/letters/compose/bare-tool";
import type { Language } from "../../../../src/platform/language";
import { aPair, companies, proseOf } from "./letters";

const basics = { name: "Nora Fictive", location: { city: "Lyon" } };
const houses = companies.slice(0, 12);

function lettersFrom(data: object, language: Language): string[] {
  const resume = Resume.parse({ basics, ...data });
  return houses.flatMap((company) => {
    const { motivation, anti } = aPair(company, language, resume);
    return [proseOf(motivation), proseOf(anti)];
  });
}

const post = { name: "Globex", position: "Engineer", startDate: "2021" };

describe("a post that is signed for and has not begun", () => {
  const work = [
    { name: "Hooli", position: "Architect", startDate: "2090-02", highlights: ["Led 3 teams"] },
    { ...post, endDate: "2089-12", highlights: ["Built the claims portal used by 300 advisers"] },
  ];

  it("is told in no letter, and a known end ahead leaves the other the present one", ({
    expect,
  }) => {
    for (const text of lettersFrom({ work }, "en")) {
      expect(text).not.toMatch(/Hooli|Architect|3 teams|three teams/u);
      expect(text).not.toMatch(/(?:was|last post).{0,30}Globex/iu);
    }
  });
});

describe("work on one's own account", () => {
  const own = (name: string, position: string) => ({
    work: [{ name, position, startDate: "2020", highlights: ["Built 12 shops for craftspeople"] }],
  });
  it.for(["Freelance", "Self-employed", "Sole trader", "Independent consultant"])(
    "is no place in English: %s",
    (name, { expect }) => {
      const texts = lettersFrom(own(name, "Developer"), "en");
      for (const text of texts) expect(text).not.toMatch(new RegExp(`at ${name}`, "iu"));
      expect(texts.join(" ")).toContain("on my own account");
    },
  );

  it.for(["Indépendante", "Auto-entrepreneur", "Freelance", "À mon compte"])(
    "is no place in French: %s",
    (name, { expect }) => {
      const work = [
        {
          name,
          position: "Formatrice",
          startDate: "2020",
          highlights: ["Animation de 40 ateliers"],
        },
      ];
      const texts = lettersFrom({ work }, "fr");
      for (const text of texts) expect(text).not.toMatch(new RegExp(`chez ${name}|à ${name}`, "u"));
      expect(texts.join(" ")).toContain("à mon compte");
    },
  );
});

describe("two posts at one employer", () => {
  const work = [
    { ...post, name: "Harbour Foods Ltd.", highlights: ["Managed 7 depots", "Cut waste by 30%"] },
    {
      name: "Harbour Foods",
      position: "Clerk",
      startDate: "2016",
      endDate: "2020",
      highlights: ["Won 64 new accounts", "Trained 12 colleagues"],
    },
  ];

  it("are one place: nothing calls the second another house", ({ expect }) => {
    for (const text of lettersFrom({ work }, "en")) {
      expect(text).not.toMatch(/another setting|elsewhere|another employer/iu);
    }
  });
});

describe("a highlight that names tools alone", () => {
  it.for([
    "Java",
    "Spring Boot",
    "Technologies used: PHP, Symfony",
    "Angular 2+",
    "jQuery",
    "Stack : React, Node",
    "HTML / CSS",
  ])("is no achievement: %s", (text, { expect }) => expect(isBareTool(text)).toBe(true));

  it.for(["Cut costs by 20%", "Encadrement de 6 personnes", "Built 12 shops", "Réduit les délais"])(
    "is told apart from a deed: %s",
    (text, { expect }) => expect(isBareTool(text)).toBe(false),
  );

  it("gives way to the summary of the post", ({ expect }) => {
    const summary = "Built the claims portal used by 300 advisers in five countries.";
    const work = [{ ...post, summary, highlights: ["Java", "Spring Boot"] }];
    for (const text of lettersFrom({ work }, "en")) {
      expect(text).toContain("claims portal used by 300 advisers");
      expect(text).not.toContain("Java");
    }
  });
});

describe("a company whose name begins with a preposition", () => {
  it.for([
    "Chez Lise",
    "À Table",
    "Chez Nous",
    "À la Bonne Heure",
    "Aux Délices",
    "Sous les Tilleuls",
  ])("takes a noun before it: %s", (company, { expect }) => {
    const { motivation, anti } = aPair(company, "fr");
    for (const letter of [motivation, anti]) {
      expect(proseOf(letter)).not.toMatch(new RegExp(`(?:chez|à|de|d’|aux?|en) ${company}`, "u"));
      expect(proseOf(letter)).toContain(`maison ${company}`);
    }
  });
});

describe("a letter to one's own employer", () => {
  it("says that it comes from within, and asks to join nothing", ({ expect }) => {
    const work = [
      { ...post, name: "Airbus", highlights: ["Cut costs by 20%", "Trained 12 people"] },
    ];
    const { motivation } = aPair("Airbus", "en", Resume.parse({ basics, work }));
    expect(proseOf(motivation)).toMatch(/already work at Airbus|from within/u);
  });
});

describe("languages", () => {
  it("of birth, and the letter's own, are no accomplishment", ({ expect }) => {
    const work = [{ ...post, highlights: ["Cut costs by 20%"] }];
    const languages = [
      { language: "English", fluency: "Native speaker" },
      { language: "Breton", fluency: "mother tongue" },
    ];
    for (const text of lettersFrom({ work, languages }, "en")) {
      expect(text).not.toMatch(/I (?:also )?speak|Breton|Native/u);
    }
  });
});
