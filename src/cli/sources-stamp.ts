import { createHash } from "node:crypto";
import { glob, readFile, stat } from "node:fs/promises";

/** It is a hash over the names and the contents of all files that match. */
export async function stampOf(patterns: readonly string[]): Promise<string> {
  const files: string[] = [];
  for await (const file of glob([...patterns])) files.push(file);
  const hash = createHash("sha256");
  for (const file of files.toSorted()) {
    if ((await stat(file)).isFile()) hash.update(file).update(await readFile(file));
  }
  return hash.digest("hex");
}
