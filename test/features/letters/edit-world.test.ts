import { describe, it } from "vitest";
import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../../src/features/letters/composer";
import { editWorldOf } from "../../../src/features/letters/edit-world";
import { reviewLetter } from "../../../src/features/letters/editing";
import {
  type LetterOrigin,
  standardOptions,
  standardOrigin,
} from "../../../src/features/letters/letter-origin";
import { CitedFact } from "../../../src/features/letters/schemas";
import { factsOf } from "../../../src/features/profile";
import { type Language, languages } from "../../../src/platform/language";
import { companies, samples } from "./composer/letters";
import { madeUpFacts } from "./composer/company-facts";

/** A researched pair as it is stored, and the world in which its owner edits it. */
function aResearchedPair(company: string, language: Language, origin: Partial<LetterOrigin> = {}) {
  const jobTitle = origin.options?.jobTitle ?? null;
  const companyFacts = madeUpFacts(company, language);
  const input = {
    company,
    language,
    candidate: { resume: samples[language], version: "v1" },
    date: new Date("2026-01-05T10:00:00Z"),
    companyFacts,
    ...(jobTitle !== null && { jobTitle }),
  };
  const plan = planLetters(input);
  const pair = {
    motivation: { ...composeMotivation(plan, input), type: "motivation" as const },
    anti_motivation: { ...composeAntiMotivation(plan, input), type: "anti_motivation" as const },
  };
  const citedFacts = companyFacts.map((fact) => CitedFact.parse({ ...fact, of: "company" }));
  const edit = editWorldOf(
    { companyName: company, language, origin: { ...standardOrigin, citedFacts, ...origin } },
    () => ({ resume: samples[language], version: "v1" }) as never,
  );
  return { pair, edit };
}

const flagsOf = ({ pair, edit }: ReturnType<typeof aResearchedPair>) =>
  (["motivation", "anti_motivation"] as const).flatMap((type) => reviewLetter(type, pair, edit));

describe("the world of an edited pair", () => {
  it.for(languages)(
    "flags nothing of a researched pair that nobody touched: %s",
    (language, { expect }) => {
      for (const company of companies.slice(0, 20)) {
        expect(flagsOf(aResearchedPair(company, language)), company).toEqual([]);
      }
    },
  );

  it.for(languages)("takes the post that was asked for as asked: %s", (language, { expect }) => {
    const options = { ...standardOptions, jobTitle: "Chef de Projet Rust" };
    for (const company of companies.slice(0, 10)) {
      expect(flagsOf(aResearchedPair(company, language, { options })), company).toEqual([]);
    }
  });

  it("knows the facts of the profile and the companies that were found beside this one", ({
    expect,
  }) => {
    const candidates = [
      { id: "Q1", name: "Zorblax Labs", description: "", url: "https://zorblax.test" },
    ];
    const { pair, edit } = aResearchedPair("Airbus", "en", { candidates });
    expect(edit.world.facts).toEqual(factsOf(samples.en));
    const [first = [], ...others] = pair.motivation.paragraphs;
    const added = {
      text: "I would rather join Zorblax Labs.",
      kind: "motivation" as const,
      facts: [],
    };
    const motivation = { ...pair.motivation, paragraphs: [[...first, added], ...others] };
    const flags = reviewLetter("motivation", { ...pair, motivation }, edit);
    expect(flags.map(({ code }) => code)).toContain("other_company");
  });
});
