import type { Cefr } from "./requirement";

const ranks: readonly Cefr[] = ["A1", "A2", "B1", "B2", "C1", "C2"];

export const isAtLeast = (level: Cefr, wanted: Cefr): boolean =>
  ranks.indexOf(level) >= ranks.indexOf(wanted);
