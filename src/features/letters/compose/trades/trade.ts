import { foldPlain } from "../../../../engines/grounding/tokens";
import type { LetterCompanyFact } from "../options";
import type { Topic } from "../topic";
import { type TradeId, tradeWords } from "./trade-words";

export type { TradeId } from "./trade-words";

/** It is what a trade cares about, so that an achievement of some topic can be set beside it. */
export type Concern = "care" | "pace" | "people" | "cost" | "reach";

const concerns: Readonly<Record<Topic, Concern>> = {
  quality: "care",
  reliability: "care",
  change: "care",
  speed: "pace",
  automation: "pace",
  people: "people",
  teaching: "people",
  writing: "people",
  money: "cost",
  reach: "reach",
  build: "reach",
  other: "reach",
};

export const concernOf = (topic: Topic): Concern => concerns[topic];

/** A joke needs a fact of this kind: an achievement of a concern, or one of the others. */
export type JokeKind = Concern | "role" | "skill" | "education" | "interest" | "language";

/** How one language speaks of a trade. No line says anything of the company itself. */
export type TradePhrases = {
  /** « l’aéronautique », "aerospace". */
  readonly field: string;
  /** « dans l’aéronautique », "in aerospace". */
  readonly inField: string;
  /** Clauses that begin with « où » or "where": why the concern matters in this trade. */
  readonly where: Readonly<Record<Concern, string>>;
  /** Noun phrases: what draws a newcomer to the trade. */
  readonly draws: readonly string[];
  /** Questions that only somebody of the trade can answer. */
  readonly asks: readonly string[];
  readonly jokes: Readonly<Record<JokeKind, readonly string[]>>;
};

export type TradeBook = Readonly<Record<TradeId, TradePhrases>>;

/** The trade of a company, and the facts that say so; a name that says it needs no fact. */
export type Trade = { readonly id: TradeId; readonly facts: readonly string[] };

/** A kind of fact that names the trade outright stands before prose that mentions many things. */
const telling = ["industry", "description", "summary", "slogan", "heading"];

export function tradeOf(name: string, facts: readonly LetterCompanyFact[]): Trade | null {
  const ranked = telling.flatMap((kind) => facts.filter((fact) => fact.kind === kind));
  for (const { id, text } of ranked) {
    const trade = tradeIn(text);
    if (trade) return { id: trade, facts: [id] };
  }
  const trade = tradeIn(name);
  return trade && { id: trade, facts: [] };
}

const patterns = Object.entries(tradeWords).map(
  ([id, words]) => [id as TradeId, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})`, "u")] as const,
);

/** « industrie aérospatiale » is aerospace: these words say little beside another. */
const vague: ReadonlySet<TradeId> = new Set(["industry", "services", "retail"]);

/** The trade whose word comes first in a text. */
export function tradeIn(text: string): TradeId | null {
  const folded = foldPlain(text);
  const found = patterns
    .map(([id, pattern]) => ({ id, at: pattern.exec(folded)?.index ?? Infinity }))
    .filter(({ at }) => at < Infinity)
    .toSorted(
      (one, other) => Number(vague.has(one.id)) - Number(vague.has(other.id)) || one.at - other.at,
    );
  return found[0]?.id ?? null;
}
