import { fold } from "../../../engines/grounding/tokens";
import type { PlacedText } from "./cv-subject";

export const MOST_SKILLS = 40;
const MOST_DUPLICATES = 3;

/** “Node.js” and “nodejs” are one, “C” and “C++” are two. */
export const skillKey = (skill: string): string =>
  fold(skill).replaceAll(/(?<=.)[\s.\-_/]+(?=.)/g, "");

export function distinctSkills(skills: readonly PlacedText[]): PlacedText[] {
  const byKey = new Map<string, PlacedText>();
  for (const skill of skills) {
    const key = skillKey(skill.text);
    if (!byKey.has(key)) byKey.set(key, skill);
  }
  return [...byKey.values()];
}

export function duplicateSkills(skills: readonly PlacedText[]): PlacedText[] {
  const first = new Set(distinctSkills(skills));
  return skills.filter((skill) => !first.has(skill));
}

export const hasPiledSkills = (skills: readonly PlacedText[]): boolean =>
  distinctSkills(skills).length > MOST_SKILLS || duplicateSkills(skills).length > MOST_DUPLICATES;
