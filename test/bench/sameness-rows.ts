import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../src/features/letters/compose";
import { languages } from "../../src/platform/language";
import { madeUpFacts } from "../features/letters/compose/company-facts";
import { companies, samples } from "../features/letters/compose/letters";
import { samenessOf } from "./sameness";
import { atMost, type Row } from "./table";

const HOUSES = 30;
const MOST_LETTERS = { sentence: 3, end: 2 };

/** The figures of the composer of before, measured on the same thirty companies and profile. */
const before: Readonly<Record<string, string>> = {
  "motivation fr, without research": "11 / 4 / 11",
  "anti fr, without research": "10 / 5 / 10",
  "motivation fr, with research": "9 / 4 / 7",
  "anti fr, with research": "12 / 6 / 12",
  "motivation en, without research": "11 / 5 / 10",
  "anti en, without research": "8 / 6 / 8",
  "motivation en, with research": "9 / 7 / 5",
  "anti en, with research": "9 / 5 / 9",
};

export function samenessRows(): Row[] {
  return languages.flatMap((language) =>
    [false, true].flatMap((isKnown) => {
      const pairs = companies.slice(0, HOUSES).map((companyName) => {
        const input = {
          companyName,
          language,
          candidate: { resume: samples[language], version: "v1" },
          date: new Date("2026-01-05T10:00:00Z"),
          companyFacts: isKnown ? madeUpFacts(companyName, language) : [],
        };
        const plan = planLetters(input);
        return {
          company: companyName,
          motivation: composeMotivation(plan, input),
          anti: composeAntiMotivation(plan, input),
        };
      });
      const scene = `${language}, ${isKnown ? "with" : "without"} research`;
      return (["motivation", "anti"] as const).map((kind) => {
        const { sentence, opening, closing } = samenessOf(
          pairs.map((pair) => ({ company: pair.company, letter: pair[kind] })),
        );
        const isMet =
          sentence.letters <= MOST_LETTERS.sentence &&
          Math.max(opening.letters, closing.letters) <= MOST_LETTERS.end;
        const past = before[`${kind} ${scene}`] ?? "not measured";
        return {
          what: `${kind} ${scene}, ${HOUSES} companies: most letters with one sentence / opening / closing (before: ${past})`,
          figure: `${sentence.letters} / ${opening.letters} / ${closing.letters}`,
          goal: { ...atMost(sentence.letters, MOST_LETTERS.sentence), text: "≤ 3 / 2 / 2", isMet },
        };
      });
    }),
  );
}
