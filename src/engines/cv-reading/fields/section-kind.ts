import type { Line } from "../line";
import type { CvSectionKind } from "../words/heading-words";
import { findDates } from "./dates";
import { degreeScore, jobScore, organisationScore, schoolScore } from "./job-words";
import { spokenLanguageAt } from "./spoken-languages";

const MOST_LINES = 40;

const sumOf = (lines: readonly Line[], scoreOf: (text: string) => number) =>
  lines
    .flatMap(({ parts }) => parts)
    .reduce((sum, { text }) => sum + Math.min(scoreOf(text), 3), 0);

const isShortList = (lines: readonly Line[]) =>
  lines.every(({ text }) =>
    text.split(/[,;|•·\t]/u).every((one) => one.trim().split(/\s+/u).length <= 5),
  );

const isSpoken = ({ text }: Line) => {
  const span = spokenLanguageAt(text);
  return span !== null && span.from <= 2 && text.length <= 60;
};

/** It tells the kind of a section from what stands in it, where its heading does not say it. */
export function kindOfContent(given: readonly Line[], known: ReadonlySet<string>): CvSectionKind {
  const lines = given.slice(0, MOST_LINES);
  if (lines.length === 0) return "other";
  if (!known.has("languages") && lines.filter(isSpoken).length * 3 >= lines.length * 2)
    return "languages";
  if (lines.some(({ text }) => text.length <= 240 && findDates(text).length > 0)) {
    const job = sumOf(lines, jobScore) + sumOf(lines, organisationScore);
    const study = sumOf(lines, degreeScore) + sumOf(lines, schoolScore);
    if (!known.has("education") && study >= 4 && study > job) return "education";
    return !known.has("experience") && job >= 4 && job > study ? "experience" : "other";
  }
  const [first] = lines;
  const isProse = first && !first.hasBullet && first.text.split(/\s+/u).length >= 7;
  if (isProse && !known.has("summary") && lines.length <= 8) return "summary";
  if (!isShortList(lines)) return "other";
  if (!known.has("skills")) return "skills";
  return known.has("interests") ? "other" : "interests";
}
