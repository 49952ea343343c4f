import { signsOf } from "../../../engines/grounding/language-of";
import { plain, tokensOf } from "../../../engines/grounding/tokens";
import type { Language } from "../../../platform/language";
import type { Resume } from "../../profile";

/** So much of a profile tells its language. */
const MOST_CHARACTERS = 6_000;
/** The sentences of a profile outweigh the language that its author named from so many signs on, and twice as many. */
const LEAST_SIGNS = 3;

/**
 * It is the language that a profile is written in, so that a word put between its words is of the same language. Titles,
 * employers and schools tell nothing: a Chef de partie at Le Gavroche may write in English.
 */
export function languageOfResume(resume: Resume, declared: Language): Language {
  const sentences = [
    resume.basics.summary,
    ...resume.work.flatMap(({ summary, highlights }) => [summary, ...highlights]),
    ...resume.projects.flatMap(({ description, highlights }) => [description, ...highlights]),
  ];
  const text = sentences.filter(Boolean).join(". ").slice(0, MOST_CHARACTERS);
  const { fr, en } = signsOf(tokensOf(plain(text)));
  const most = Math.max(fr, en);
  if (most < LEAST_SIGNS || most < 2 * Math.min(fr, en)) return declared;
  return fr > en ? "fr" : "en";
}
