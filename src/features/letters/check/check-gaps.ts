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
  return world.gaps
    .filter((gap) => mentions(line.folded, foldPlain(plain(gap)).trim()))
    .filter(
      (gap) => !line.cited.some(({ folded }) => mentions(folded, foldPlain(plain(gap)).trim())),
    )
    .map((excerpt) => ({ code: "claimed_gap", excerpt }));
}

function mentions(text: string, words: string): boolean {
  if (words.length < 2) return false;
  const at = ` ${text.replaceAll(/[^\p{L}\p{N}+#]+/gu, " ")} `;
  return at.includes(` ${words.replaceAll(/[^\p{L}\p{N}+#]+/gu, " ").trim()} `);
}
