import { fold, plain, tokensOf } from "../../../engines/grounding/tokens";
import type { PrintedCv } from "./printed-cv";

/**
 * It proves that a changed CV tells the same: identity, employers, titles, dates, degrees and languages are equal, each post
 * has the same numbers, and no word stands in it that the original lacks.
 */
export function keepsFacts(original: PrintedCv, changed: PrintedCv): boolean {
  return (
    same(identityOf(original), identityOf(changed)) &&
    same(sorted(original.experience.map(postOf)), sorted(changed.experience.map(postOf))) &&
    same(original.education.map(degreeOf), changed.education.map(degreeOf)) &&
    addsNoWord(original, changed) &&
    keepsSkills(original, changed) &&
    same(
      sorted(original.sections.flatMap(wordsOfSection)),
      sorted(changed.sections.flatMap(wordsOfSection)),
    )
  );
}

const same = (left: unknown, right: unknown) => JSON.stringify(left) === JSON.stringify(right);
const sorted = (texts: readonly string[]) => texts.toSorted();

const identityOf = ({
  name,
  email,
  phone,
  city,
  title,
  summary,
  links,
  languages,
  certificates,
  interests,
}: PrintedCv) => [
  name,
  email,
  phone,
  city,
  title,
  summary,
  links,
  languages,
  certificates,
  interests,
];

type Post = PrintedCv["experience"][number];

const postOf = ({ title, company, city, start, end, isCurrent, bullets }: Post): string =>
  JSON.stringify([title, company, city, start, end, isCurrent, numbersOf(bullets.join("\n"))]);

const degreeOf = ({ degree, school, start, end }: PrintedCv["education"][number]) => [
  degree,
  school,
  start,
  end,
];

const wordsOfSection = ({ lines }: PrintedCv["sections"][number]) => lines.map(({ text }) => text);

/** They are in the order in which they stand. */
export const numbersOf = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const wordsOf = (text: string) => tokensOf(plain(text)).map(({ folded }) => folded);

function addsNoWord(original: PrintedCv, changed: PrintedCv): boolean {
  const known = new Set(
    original.experience.flatMap(({ bullets }) => bullets.flatMap((bullet) => wordsOf(bullet))),
  );
  return changed.experience.every(({ bullets }) =>
    bullets.every((bullet) => wordsOf(bullet).every((word) => known.has(word))),
  );
}

/** Every skill of the original is still there once, and each other one stands in an achievement. */
function keepsSkills(original: PrintedCv, changed: PrintedCv): boolean {
  const before = new Set(original.skills.map(bare));
  const after = new Set(changed.skills.map(bare));
  const told = original.experience.flatMap(({ bullets }) => bullets).join("\n");
  return (
    [...before].every((skill) => after.has(skill)) &&
    changed.skills.every((skill) => before.has(bare(skill)) || told.includes(skill))
  );
}

const bare = (skill: string) => fold(skill).replaceAll(/(?<=.)[\s.\-_/]+(?=.)/g, "");
