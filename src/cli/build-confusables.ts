import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import * as z from "zod";

const FILE = "src/features/accounts/names/words/confusables.ts";

/**
 * It writes the table of confusable characters (UTS 39, by the package unhomoglyph), as far as a user name may hold them.
 * It must run again when the package changes: `tsx src/cli/build-confusables.ts`.
 */
const source = fileURLToPath(import.meta.resolve("unhomoglyph/data.json"));
const all = z.record(z.string(), z.string()).parse(JSON.parse(await readFile(source, "utf8")));

const isInNames = (text: string) => /^[\p{L}\p{M}\p{N}._-]+$/u.test(text);
/** Names are compared in this form, so that no other character is ever looked up. */
const plain = (text: string) => text.normalize("NFKC").toLowerCase().normalize("NFD");

const pairs = Object.entries(all)
  .filter(([from]) => isInNames(from) && plain(from) === from)
  .map(([from, to]) => from + to);

await writeFile(
  FILE,
  `// Made by src/cli/build-confusables.ts from unhomoglyph (Unicode's confusables.txt); never edited.
// oxfmt-ignore
/** The first character of each entry looks like the rest of it. */
export const confusables: readonly string[] = ${JSON.stringify(pairs.join(" "))}.split(" ");
`,
);
console.log(`${pairs.length} characters in ${FILE}`);
