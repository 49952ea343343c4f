import { has, type Word } from "../../../engines/grounding/patterns";
import { foldPlain, plain } from "../../../engines/grounding/tokens";
import type { CheckedLine, LetterReading } from "./reading";
import type { Finding } from "./violation";

const self: Word = "i|i'm|i've|my|mine|we|our|je|j'ai|j|mon|ma|mes|moi|nous|nos";

/** Words that say a thing is lacking, wished or still to learn. */
const lacking: Word =
  "not|no|none|never|lack|lacks|missing|without|yet|learn|learning|would|pas|plus|jamais|sans|aucune?|manque|manquent|apprendre|apprendrais|apprendrai|ni|ignore";

/** A sentence about the writer may name what the offer asks and the profile lacks only to say that it is missing. */
export function checkGaps(line: CheckedLine, { world }: LetterReading): Finding[] {
  if (line.kind === "heading" || line.kind === "company" || !world.gaps) return [];
  if (!has(self, line.folded) || has(lacking, line.folded)) return [];
  // A letter alone is more often a word than the language R.
  return world.gaps
    .filter((gap) => gap.trim().length > 1)
    .filter((gap) => mentions(line.folded, foldPlain(plain(gap)).trim()))
    .filter(
      (gap) => !line.cited.some(({ folded }) => mentions(folded, foldPlain(plain(gap)).trim())),
    )
    .map((excerpt) => ({ code: "claimed_gap", excerpt }));
}

/** It returns what the offer asks and the sentence says to lack; the words of it are nobody's boast there. */
export function lackedIn({ folded }: CheckedLine, { world }: LetterReading): readonly string[] {
  if (!world.gaps || !has(lacking, folded)) return [];
  return world.gaps
    .map((gap) => foldPlain(plain(gap)).trim())
    .filter((gap) => mentions(folded, gap));
}

export const isPartOf = (excerpt: string, lacked: readonly string[]): boolean => {
  const words = foldPlain(plain(excerpt)).trim();
  return lacked.some((gap) => mentions(gap, words));
};

function mentions(text: string, words: string): boolean {
  if (words === "") return false;
  const at = ` ${text.replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")} `;
  return at.includes(` ${words.replaceAll(/[^\p{L}\p{N}+#]+/gu, " ").trim()} `);
}
