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

/** The most letters of thirty that one sentence, opening or closing stands in; the figures of before stand beside. */
const before: Readonly<Record<string, string>> = {
  "fr, without research": "12 / 6 / 12",
  "fr, with research": "10 / 6 / 7",
  "en, without research": "12 / 10 / 10",
  "en, with research": "10 / 7 / 5",
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
        const past = kind === "motivation" ? ` (before: ${before[scene] ?? ""})` : "";
        return {
          what: `${kind} ${scene}, ${HOUSES} companies: most letters with one sentence / opening / closing${past}`,
          figure: `${sentence.letters} / ${opening.letters} / ${closing.letters}`,
          goal: { ...atMost(sentence.letters, MOST_LETTERS.sentence), text: "≤ 3 / 2 / 2", isMet },
        };
      });
    }),
  );
}
