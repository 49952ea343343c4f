import type { MatchLevel } from "../offer";

const levels: readonly (readonly [from: number, level: MatchLevel])[] = [
  [85, "excellent"],
  [70, "very_good"],
  [55, "good"],
  [40, "medium"],
];

export const levelOf = (score: number): MatchLevel =>
  levels.find(([from]) => score >= from)?.[1] ?? "weak";
