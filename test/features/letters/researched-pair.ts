import {
  composeAntiMotivation,
  composeMotivation,
  planLetters,
} from "../../../src/features/letters/compose";
import { editWorldOf } from "../../../src/features/letters/versions/edit-world";
import { LetterOrigin } from "../../../src/features/letters/request/letter-origin";
import type { LetterWish } from "../../../src/features/letters/request/wish";
import { CitedFact } from "../../../src/features/letters/api/schemas";
import type { Language } from "../../../src/platform/language";
import { samples } from "./compose/letters";
import { madeUpFacts } from "./compose/company-facts";

/** A researched pair as it is stored, and the world in which its owner edits it. */
export function aResearchedPair(
  company: string,
  language: Language,
  {
    candidates = [],
    ...wish
  }: Partial<LetterWish> & Partial<Pick<LetterOrigin, "candidates">> = {},
) {
  const companyFacts = madeUpFacts(company, language);
  const input = {
    companyName: company,
    language,
    candidate: { resume: samples[language], version: "v1" },
    date: new Date("2026-01-05T10:00:00Z"),
    companyFacts,
    ...wish,
  };
  const plan = planLetters(input);
  const pair = {
    motivation: { ...composeMotivation(plan, input), type: "motivation" as const },
    anti_motivation: { ...composeAntiMotivation(plan, input), type: "anti_motivation" as const },
  };
  const citedFacts = companyFacts.map((fact) => CitedFact.parse({ ...fact, of: "company" }));
  const origin = LetterOrigin.parse({ wish, candidates, citedFacts });
  const edit = editWorldOf({ companyName: company, language, origin }, {
    resume: samples[language],
    version: "v1",
  } as never);
  return { pair, edit };
}
