import { describe, it } from "vitest";
import { reviewLetter } from "../../../../src/features/letters/versions/editing";
import { factsOf } from "../../../../src/features/profile";
import { languages } from "../../../../src/platform/language";
import { companies, samples } from "../compose/letters";
import { aResearchedPair } from "../researched-pair";

const flagsOf = ({ pair, edit }: ReturnType<typeof aResearchedPair>) =>
  (["motivation", "anti_motivation"] as const).flatMap((type) => reviewLetter(type, pair, edit));

describe("the check of an edited pair", () => {
  it.for(languages)(
    "flags nothing of a researched pair that nobody touched: %s",
    (language, { expect }) => {
      for (const company of companies.slice(0, 20)) {
        expect(flagsOf(aResearchedPair(company, language)), company).toEqual([]);
      }
    },
  );

  it.for(languages)("accepts the post that was asked for: %s", (language, { expect }) => {
    const jobTitle = "Chef de Projet Rust";
    for (const company of companies.slice(0, 10)) {
      expect(flagsOf(aResearchedPair(company, language, { jobTitle })), company).toEqual([]);
    }
  });

  it("knows the facts of the profile, and the companies that were found beside this one", ({
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
