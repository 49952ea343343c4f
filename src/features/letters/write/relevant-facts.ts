import { isFunctionWord, tokensOf } from "../check";

type FactText = { readonly id: string; readonly text: string; readonly kind?: string };

export type Relevance = {
  /** Ids that have to be told: the anti-letter turns what its twin cites. */
  readonly cited: ReadonlySet<string>;
  /** The letter is about these: the offer, the post, the company's facts. */
  readonly matter: readonly string[];
};

/** Keeps the facts to a length that a model reads in one go: the least relevant are left out, the order stays. */
export function relevantFacts<Fact extends FactText>(
  facts: readonly Fact[],
  { cited, matter }: Relevance,
  roomCharacters: number,
): Fact[] {
  if (lengthOf(facts) <= roomCharacters) return [...facts];
  const matterWords = new Set(matter.flatMap(wordsOf));
  const weight = ({ id, text, kind }: Fact) => {
    if (cited.has(id)) return 1_000;
    const shared = new Set(wordsOf(text).filter((word) => matterWords.has(word))).size;
    // An achievement needs its role, which says where it was made; figures convince.
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
