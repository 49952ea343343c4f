import { writeFile } from "node:fs/promises";
import { dictionary } from "@zxcvbn-ts/language-common";

const COMMONEST = 3_000;
const SHORTEST = 8;
const FILE = "src/features/accounts/passwords/common-passwords.ts";

/**
 * It writes those of the 3,000 most common passwords (@zxcvbn-ts/language-common, by frequency) that meet the length rule.
 * It must run again when the package changes: `tsx src/cli/build-common-passwords.ts`.
 */
const words = dictionary["passwords-common"]
  .slice(0, COMMONEST)
  .map(String)
  .filter((word) => word.length >= SHORTEST);

await writeFile(
  FILE,
  `// Made by src/cli/build-common-passwords.ts from @zxcvbn-ts/language-common; never edited.
// oxfmt-ignore
export const commonPasswords: ReadonlySet<string> = new Set(${JSON.stringify(words.join(" "))}.split(" "));
`,
);
console.log(`${words.length} passwords in ${FILE}`);
