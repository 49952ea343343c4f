import { glob, readFile } from "node:fs/promises";
import { findBreaches } from "./walls/find-breaches";
import { sharedNames } from "./walls/shared-names";

/** This part of `npm run check` holds every import of src to the table in walls/layers.ts. */
const files = new Map<string, string>();
for await (const path of glob("src/**/*.{ts,tsx,css,svg,json}")) {
  files.set(path.replaceAll("\\", "/"), await readFile(path, "utf8"));
}

const breaches = findBreaches(files, sharedNames);
for (const { path, line, rule, advice } of breaches) {
  console.error(`${path}:${line}: ${rule}.\n    Instead: ${advice}.`);
}
if (breaches.length > 0) {
  console.error(`${breaches.length} breaches of the walls (src/cli/walls/layers.ts).`);
  process.exitCode = 1;
} else {
  console.log(`Walls: ${files.size} files keep to the table.`);
}
