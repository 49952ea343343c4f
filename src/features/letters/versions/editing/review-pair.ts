import { type CheckedWorld, checkLetter, type Violation } from "../../check";
import type { LetterDocument, LetterType } from "../../store/document";

/** The two letters of a pair may rest on these. */
export type EditWorld = {
  readonly world: CheckedWorld;
  /** In words, by letter. */
  readonly lengths: Readonly<Record<LetterType, { readonly min: number; readonly max: number }>>;
};

export type Flag = Violation & { readonly letter: LetterType };

type Pair = { readonly motivation: LetterDocument; readonly anti_motivation: LetterDocument };

/** A flagged passage may be a whole paragraph without a full stop; its message quotes the beginning. */
const LONGEST_EXCERPT = 160;
const MOST_FLAGS = 100;

/** Lists the checker's remarks on one letter of a pair; the anti-letter is measured by the other one. */
export function reviewLetter(type: LetterType, pair: Pair, { world, lengths }: EditWorld): Flag[] {
  const own: CheckedWorld = {
    ...world,
    length: lengths[type],
    ...(type === "anti_motivation" && { twin: pair.motivation }),
  };
  return checkLetter(pair[type], own)
    .slice(0, MOST_FLAGS)
    .map((violation) => ({ letter: type, ...shortened(violation) }));
}

function shortened(violation: Violation): Violation {
  const { excerpt, message } = violation;
  if (excerpt.length <= LONGEST_EXCERPT) return violation;
  const short = `${excerpt.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/u, "")}…`;
  return {
    ...violation,
    excerpt: short,
    message: {
      fr: message.fr.replace(excerpt, () => short),
      en: message.en.replace(excerpt, () => short),
    },
  };
}
