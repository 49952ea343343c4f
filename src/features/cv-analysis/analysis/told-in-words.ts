import type { Language } from "../../../platform/language";
import type { CheckId } from "./messages/check-messages";
import { checkMessages } from "./messages/check-messages";
import { questionTexts } from "./messages/question-texts";
import type { CvCheck, CvImprovement, CvQuestion, CvNeed } from "./cv-analysis";
import type { CvSubject } from "./cv-subject";
import { gapsOf } from "./gaps";
import { dateOfMonth } from "./months";
import { hasFigure } from "./wording";

const MOST_TOLD = 5;
const FEWEST_TOLD = 3;

const isCheckId = (id: string): id is CheckId => Object.hasOwn(checkMessages, id);

/** It gives the texts of a result; needs of an offer share one rule. */
export function textsOfCheck({ id }: Pick<CvCheck, "id">) {
  const rule = id.split(":")[0] ?? "";
  return checkMessages[isCheckId(rule) ? rule : "need"];
}

export const reasonOf = (check: CvCheck, language: Language): string =>
  textsOfCheck(check)[check.outcome][language](check.params);

export const fixOf = (check: CvCheck, language: Language): string =>
  textsOfCheck(check).fix[language];

/** Content that is right says more of a person than a file that is, so that it comes first at equal weight. */
export function strengthsOf(checks: readonly CvCheck[], language: Language): string[] {
  return checks
    .filter(({ outcome, scale, weight }) => outcome === "kept" && scale !== "fit" && weight > 0)
    .toSorted(
      (left, right) =>
        right.weight - left.weight ||
        Number(right.scale === "content") - Number(left.scale === "content"),
    )
    .slice(0, MOST_TOLD)
    .map((check) => reasonOf(check, language));
}

const lostOf = (checks: readonly CvCheck[]): CvCheck[] =>
  checks
    .filter(({ gain, scale }) => gain > 0 && scale !== "fit")
    .toSorted((left, right) => right.gain - left.gain);

/** The small losses fill up to three, and up to five where they weigh. */
export function weaknessesOf(checks: readonly CvCheck[], language: Language): string[] {
  return lostOf(checks)
    .filter(({ gain }, index) => index < FEWEST_TOLD || gain > 1)
    .slice(0, MOST_TOLD)
    .map((check) => reasonOf(check, language));
}

export const improvementsOf = (checks: readonly CvCheck[], language: Language): CvImprovement[] =>
  lostOf(checks).map((check) => ({
    category: check.category,
    suggestion: fixOf(check, language),
    checkId: check.id,
  }));

const MOST_QUESTIONS = 20;

/** What is missing is asked and never filled in. */
export function questionsOf(
  subject: CvSubject,
  needs: readonly CvNeed[],
  language: Language,
): CvQuestion[] {
  const none = { count: 0, of: 0, text: "" };
  const figures = subject.posts
    .filter(({ bullets }) => bullets.length > 0)
    .filter(({ bullets }) => !bullets.some(({ text }) => hasFigure(text, subject.reading.language)))
    .map(({ path, bullets }) => ({
      kind: "figure" as const,
      path: bullets[0]?.path ?? path,
      params: { ...none, text: bullets[0]?.text ?? "" },
    }));
  const gaps = gapsOf(subject).map(({ from, to, before }) => ({
    kind: "gap" as const,
    path: before.path,
    params: { ...none, text: `${dateOfMonth(from)} – ${dateOfMonth(to)}` },
  }));
  const missing = needs
    .filter(({ isMissing }) => isMissing)
    .map(({ kind, quote }) => ({
      kind: kind === "skill" ? ("skill" as const) : ("need" as const),
      path: null,
      params: { ...none, text: quote },
    }));
  return [...missing, ...figures, ...gaps].slice(0, MOST_QUESTIONS).map((question, index) => ({
    ...question,
    id: `question:${index}`,
    text: questionTexts[question.kind][language](question.params),
  }));
}
