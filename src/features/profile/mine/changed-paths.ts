import type { Resume } from "../api/schemas";

/** It names what differs: `basics.email` for the fields of the basics, `work` for a list as a whole. */
export function changedPaths(before: Resume | null, after: Resume): string[] {
  const [old, now] = [flat(before), flat(after)];
  const paths = new Set([...old.keys(), ...now.keys()]);
  return [...paths].filter((path) => old.get(path) !== now.get(path));
}

function flat(resume: Resume | null): Map<string, string> {
  if (resume === null) return new Map();
  const { basics, ...lists } = resume;
  return new Map(
    [
      ...Object.entries(basics).map(([key, value]) => [`basics.${key}`, textOf(value)] as const),
      ...Object.entries(lists).map(([key, value]) => [key, textOf(value)] as const),
    ].filter(([, text]) => text !== "[]" && text !== ""),
  );
}

/** Ids are given by us, and no change of the member's. */
const textOf = (value: unknown): string =>
  JSON.stringify(value, (key, each: unknown) =>
    key === "id" || key === "highlightIds" ? undefined : each,
  ) ?? "";
