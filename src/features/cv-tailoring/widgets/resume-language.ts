import { signsOf } from "../../../engines/grounding/language-of";
import { plain, tokensOf } from "../../../engines/grounding/tokens";
import type { Language } from "../../../platform/language";
import { factsOf, type Resume } from "../../profile";

/** So much of a profile tells its language. */
const MOST_CHARACTERS = 6_000;

/** It is the language that a profile is written in, so that a word put between its words is of the same language. */
export function languageOfResume(resume: Resume, otherwise: Language): Language {
  const text = factsOf(resume)
    .filter(({ kind }) => kind !== "name")
    .map((fact) => fact.text)
    .join(". ")
    .slice(0, MOST_CHARACTERS);
  const { fr, en } = signsOf(tokensOf(plain(text)));
  if (fr === en) return otherwise;
  return fr > en ? "fr" : "en";
}
