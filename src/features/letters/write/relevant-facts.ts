import { isFunctionWord, tokensOf } from "../check";

type Told = { readonly id: string; readonly text: string; readonly kind?: string };

export type Relevance = {
  /** Ids that have to be told: the anti-letter turns what its twin cites. */
  readonly cited: ReadonlySet<string>;
  /** What the letter is about: the offer, the post, the company's facts. */
  readonly matter: readonly string[];
};

/** Of a length that a model reads in one go: what does not fit is left out, least relevant first; the order stays. */
export function relevantFacts<Fact extends Told>(
  facts: readonly Fact[],
  { cited, matter }: Relevance,
  roomCharacters: number,
): Fact[] {
  if (lengthOf(facts) <= roomCharacters) return [...facts];
  const matterWords = new Set(matter.flatMap(wordsOf));
  const weight = ({ id, text, kind }: Fact) => {
    if (cited.has(id)) return 1_000;
    const shared = new Set(wordsOf(text).filter((word) => matterWords.has(word))).size;
    // Without its role nobody knows where an achievement was made; figures are what convinces.
    return (kind === "name" || kind === "role" ? 100 : 0) + shared * 2 + (/\d/.test(text) ? 1 : 0);
  };
  const weighed = facts.map((fact) => ({ fact, weight: weight(fact) }));
  const taken = new Set<Fact>();
  let left = roomCharacters;
  for (const { fact } of weighed.toSorted((a, b) => b.weight - a.weight)) {
    const length = lengthOf([fact]);
    if (length > left) continue;
    taken.add(fact);
    left -= length;
  }
  return facts.filter((fact) => taken.has(fact));
}

export const lengthOf = (value: unknown) => JSON.stringify(value).length;

function wordsOf(text: string): string[] {
  return tokensOf(text)
    .map(({ folded }) => folded)
    .filter((word) => word.length > 2 && !isFunctionWord(word));
}
