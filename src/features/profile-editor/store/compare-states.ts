import { requireRole } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { type Language, languages } from "../../../platform/language";
import { type CitingLetters, countCitingLetters } from "../../letters";
import type { Resumes } from "../../profile";
import { compareResumes, type GroupChange } from "../difference/compare-resumes";

export type Comparison = {
  readonly changes: Readonly<Record<Language, readonly GroupChange[]>>;
  readonly letters: CitingLetters;
};

/** It compares two states of the resume, and counts the letters that the change makes outdated. */
export async function compareStates(
  ctx: Ctx,
  states: { readonly before: Resumes; readonly after: Resumes },
): Promise<Comparison> {
  requireRole(ctx, "admin");
  const { before, after } = states;
  const letters = await countCitingLetters(ctx, states);
  const changes = languages.map((language) => [
    language,
    compareResumes(before[language], after[language]),
  ]);
  return { changes: Object.fromEntries(changes) as Comparison["changes"], letters };
}
