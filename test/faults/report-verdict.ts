import type { Verdict } from "./verdict";

/** Prints what came of a run; broken promises fail the process. */
export function reportVerdict({ figures, violations }: Verdict): void {
  console.table(
    Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, { value }])),
  );
  if (violations.length === 0) return console.log("Every promise kept.");
  console.error(`${violations.length} promises broken:`);
  for (const violation of violations.slice(0, 20)) console.error(`  ${violation}`);
  process.exitCode = 1;
}
