import { allOf, unmasked } from "../../../engines/grounding/patterns";
import { isCarried, type CheckedLine, type LetterReading } from "./reading";
import type { Finding } from "./violation";
import { insults, protectedTraits } from "./words/decency";

/** A letter insults no one, and origin, faith, body, love and age are no material for it. */
export function checkDecency(line: CheckedLine, { letter }: LetterReading): Finding[] {
  const text = unmasked(line.folded);
  const own = (excerpt: string) => !isCarried(line, excerpt);
  const rude = allOf(insults[letter.language], text).filter(own);
  const traits = allOf(protectedTraits[letter.language], line.folded).filter(own);
  return [
    ...rude.map((excerpt): Finding => ({ code: "insult", excerpt })),
    ...traits.map((excerpt): Finding => ({
      code: "protected_trait",
      excerpt,
      ...(letter.type === "motivation" && { severity: "warning" as const }),
    })),
  ];
}
