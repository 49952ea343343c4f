import type { Grammar } from "./grammar";
import { type CompanyFact, quotable, type Wanted } from "./options";
import type { FactKind } from "./phrasebook";
import { randomOf, shuffled } from "./random";
import type { Values } from "./values";

/** The more a kind of fact says about a company, the earlier it stands. */
const kinds: readonly FactKind[] = [
  "description",
  "industry",
  "heading",
  "founded",
  "seat",
  "employees",
  "other",
  "website",
];

const told: Readonly<Record<Wanted["length"], number>> = { short: 2, standard: 3, long: 4 };
const quoteCharactersMax = 190;
const sourceCharactersMax = 50;

/** A company fact of this letter and the words that tell it. */
export type Sourced = { readonly id: string; readonly kind: FactKind; readonly values: Values };

export function kindOf({ kind }: CompanyFact): FactKind {
  return kinds.find((known) => known === kind) ?? "other";
}

/** The facts a pair of letters may tell: one of every kind before a second of any, the telling kinds first. */
export function chosenCompanyFacts(wanted: Wanted, seed: number): string[] {
  const drawn = shuffled(wanted.companyFacts, randomOf(seed, "company facts"));
  const ranked = drawn
    .map((fact) => ({ fact, kind: kindOf(fact) }))
    .map((each, index, all) => {
      const before = all.slice(0, index).filter(({ kind }) => kind === each.kind).length;
      return { ...each, turn: before * kinds.length + kinds.indexOf(each.kind) };
    })
    .toSorted((left, right) => left.turn - right.turn)
    .map(({ fact }) => fact);
  const unlike = ranked.filter(
    ({ id, text }, index) =>
      ranked.findIndex((other) => other.id === id || sameWords(other.text, text)) === index,
  );
  return unlike.slice(0, told[wanted.length]).map(({ id }) => id);
}

function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}

export function sourcedOf(fact: CompanyFact, grammar: Grammar): Sourced | null {
  const words = quotable(fact.text, quoteCharactersMax);
  if (words === null) return null;
  const source = quotable(fact.source_name, sourceCharactersMax);
  const facts = [fact.id];
  return {
    id: fact.id,
    kind: kindOf(fact),
    values: {
      f: { text: grammar.quoted(grammar.typeset(words)), facts },
      unsourced: source === null ? { text: "", facts: [] } : undefined,
      source: source === null ? undefined : { text: grammar.typeset(source), facts },
    },
  };
}
