import { describe, it } from "vitest";
import {
  composeAntiMotivation,
  composeMotivation,
  LetterLength,
  LetterTone,
  planLetters,
} from "../../../../src/features/letters/compose";
import { Resume } from "../../../../src/features/profile";
import { madeUpFacts } from "./company-facts";
import { proseOf, samples } from "./letters";

const names = [
  "Ministère de la Culture",
  "Musée du Louvre",
  "Les Échos",
  "Le Monde",
  "Yves Rocher",
  "Orange",
  "Hermès",
  "Hôpital Saint-Louis",
  "Centre Pompidou",
  "Ville de Lyon",
];

const drafts = [0, 1, 2];

/** Everything that is written to a company: every tone and length, with facts and without, for a post and for none. */
function writtenTo(company: string, resume: Resume): string[] {
  const date = new Date("2026-01-05T10:00:00Z");
  return LetterTone.options.flatMap((tone) =>
    LetterLength.options.flatMap((length) =>
      drafts.flatMap((draft) =>
        ["", "Ingénieure plateforme"].flatMap((jobTitle) => {
          const companyFacts = draft === 0 ? [] : madeUpFacts(company, "fr");
          const candidate = { resume, version: "v1" };
          const asked = { tone, length, draft, jobTitle, companyFacts };
          const input = {
            companyName: company,
            language: "fr",
            candidate,
            date,
            ...asked,
          } as const;
          const plan = planLetters(input);
          const letters = [composeMotivation(plan, input), composeAntiMotivation(plan, input)];
          return letters.map((letter) => `${letter.subject} ${proseOf(letter)}`);
        }),
      ),
    ),
  );
}

/** An article that should have been drawn together, or a vowel that should have been lost. */
const faults = [
  /(?<!\p{L})(?:à|de) [Ll]es? (?=[\p{Lu}«])/u,
  /(?<!\p{L})(?:qu|d)e (?:«\u00A0)?(?:Orange|Hermès|Yves|Hôpital|Ingénieure|Airbus)/iu,
  /(?<!\p{L})(?:de|que|à|chez) (?:Ministère|Musée|Hôpital|Centre|Ville) /u,
  /(?<!\p{L})[Cc]hez (?:[Ll]es?|[Ll]a|l’) ?\p{Lu}/u,
  /(?<!\p{L})(?:[ldsnmtj]e|que) (?:[aeiouéèêâîôû]\p{L})(?<!(?:[ldsnmtj]e|que) (?:on|ou|oui))/u,
];

describe("whole letters in French", () => {
  it.for(names)("to %s contract and elide", (company, { expect }) => {
    for (const text of writtenTo(company, samples.fr)) {
      for (const fault of faults) expect(text).not.toMatch(fault);
    }
  });

  it("from a person who worked for a ministry, a newspaper and a hospital contract and elide too", ({
    expect,
  }) => {
    const [first, second, third, ...others] = samples.fr.work;
    if (!first || !second || !third) throw new Error("The sample has held three posts");
    const work = [
      { ...first, name: "Ministère de la Culture" },
      { ...second, name: "Les Échos" },
      { ...third, name: "Hôpital Saint-Louis" },
      ...others,
    ];
    const texts = writtenTo("Airbus", Resume.parse({ ...samples.fr, work }));
    for (const text of texts) {
      for (const fault of faults) expect(text).not.toMatch(fault);
    }
    expect(texts.join(" ")).toMatch(/au Ministère de la Culture/u);
    expect(texts.join(" ")).toMatch(/aux Échos/u);
    expect(texts.join(" ")).toMatch(/à l’Hôpital Saint-Louis/u);
  });
});
