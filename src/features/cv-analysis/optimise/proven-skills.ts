import { fold } from "../../../engines/grounding/tokens";
import { skillsIn } from "../../../engines/matching/skill-table";
import { keywordsIn } from "../analysis/keyword-list";
import type { PrintedCv } from "./printed-cv";

const MOST_CHARACTERS = 1_000;
const MOST_PROPOSED = 8;

/** These tools and methods stand in an achievement under a name of their own, and only in the words that stand there. */
export function provenSkills({ experience, language, skills }: PrintedCv): string[] {
  const listed = new Set(skills.flatMap((skill) => [skill, ...keywordsIn(skill)]).map(fold));
  const named = experience.flatMap(({ bullets }) =>
    bullets.flatMap((bullet) => namedIn(bullet.slice(0, MOST_CHARACTERS), language)),
  );
  const distinct = new Map(named.map((name) => [fold(name), name]));
  return [...distinct]
    .filter(([folded]) => !listed.has(folded))
    .map(([, name]) => name)
    .slice(0, MOST_PROPOSED);
}

/** Names of tools have a capital, a digit or a mark; everyday words are no proof of a skill. */
function namedIn(text: string, language: PrintedCv["language"]): string[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  return skillsIn({ text, folded }, language)
    .filter(({ isCommon, start }) => !isCommon && start > 0)
    .map(({ start, end }) => text.slice(start, end))
    .filter((name) => /\p{Lu}|\d|[+#.]/u.test(name) && name.length <= 40);
}
