import type { AnalysisMessages } from "./messages/english";

const STEP = /^([a-zA-Z]{1,20})(?:\[(\d{1,4})\])?(?:\.([a-zA-Z]{1,20})(?:\[\d{1,4}\])?)?$/;

const wordFor = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** It says `experience[0].company` as "Experience 1, employer". */
export function fieldName(path: string, { fieldNames, partNames }: AnalysisMessages): string {
  const [, group = path, index, part] = STEP.exec(path) ?? [];
  const name = wordFor(fieldNames, group);
  if (part === undefined) return name;
  return `${name} ${Number(index ?? 0) + 1}, ${wordFor(partNames, part)}`;
}

/** It is the part of a path that groups fields on the page: `experience[0]` for all of one post. */
export const fieldGroup = (path: string): string =>
  path
    .split(".")[0]
    ?.replace(/^(skills|links|sections|certificates|interests|languages)\[\d{1,4}\]$/, "$1") ??
  path;
