import type { LetterTone } from "../request/wish";
import type { Topic } from "./topic";

/**
 * Interchangeable lines. `{name}` is a value of the letter, `{de name}` the same through the language's grammar, and a
 * capital raises its first letter; `[this|that]` draws one of two. A line whose value is missing is passed over.
 */
export type Pool = readonly string[];

export type UsesByTopic = Readonly<Record<Topic, Pool>>;

export type MotivationPhrases = {
  readonly subjects: Pool;
  readonly jobSubjects: Pool;
  readonly salutations: Pool;
  readonly closings: Pool;
  /** First sentences: of a spontaneous letter, for a post, for an offer whose needs are known, to one's own employer. */
  readonly openings: Pool;
  readonly jobOpenings: Pool;
  readonly needOpenings: Pool;
  readonly ownHouse: Pool;
  /** They say what draws the writer to the trade: `{trade.draw}`. */
  readonly pivots: Pool;
  /** They name the subject of the present or last post: `{s.now}`, `{s.past}`. */
  readonly situations: Pool;
  /** `{h}` is the achievement told; `{h.here}` one of the post that the opening has named, `{h.past}` or `{h.now}` its subject. */
  readonly leads: Pool;
  readonly doubles: Pool;
  readonly seconds: Pool;
  readonly turns: Pool;
  /** For an achievement that no clause could be made of: `{h.quote}`. */
  readonly quotes: Pool;
  /** It is what an achievement would serve there, by its topic or, where the trade is known, by what the trade cares about. */
  readonly uses: UsesByTopic;
  readonly tradeUses: Pool;
  /** Short promises for what `{t.do}` names; only a tone of short sentences has room for them. */
  readonly anyUses: Pool;
  readonly asks: Pool;
  /** The first sentence of the summary, quoted: `{summary.quote}`. */
  readonly summaries: Pool;
  readonly skills: Pool;
  readonly educations: Pool;
  readonly languages: Pool;
  readonly interests: Pool;
  /** Answers to what an offer asks for. */
  readonly needLeads: Pool;
  readonly needSkills: Pool;
  readonly needSkill: Pool;
  readonly needYears: Pool;
  readonly needLanguages: Pool;
  readonly needDegrees: Pool;
  readonly gaps: Pool;
  readonly closes: Pool;
  /** Last sentences of a letter that tells no achievement. */
  readonly plainCloses: Pool;
};

/** The formal tone has every pool; another tone has those that it says in its own way. */
export type MotivationBook = { readonly formal: MotivationPhrases } & Readonly<
  Record<Exclude<LetterTone, "formal">, Partial<MotivationPhrases>>
>;

export type AntiPhrases = {
  readonly subjects: Pool;
  readonly jobSubjects: Pool;
  readonly salutations: Pool;
  readonly closings: Pool;
  readonly openings: Pool;
  readonly jobOpenings: Pool;
  readonly roles: Pool;
  /** For a resume that says little beside the name. */
  readonly names: Pool;
  /** They tell an achievement as a confession, alone or with the twist `{tw}` in the same breath. */
  readonly leads: Pool;
  readonly confessions: Pool;
  readonly twists: Readonly<Record<Topic, Pool>>;
  readonly skills: Pool;
  readonly otherSkills: Pool;
  readonly educations: Pool;
  readonly interests: Pool;
  readonly languages: Pool;
  /** It is what the house is told of its trade: `{trade.field}`. */
  readonly trades: Pool;
  readonly quotes: Pool;
  /** A running joke comes back at the end, by the topic of the first confession. */
  readonly refrains: Readonly<Record<Topic, Pool>>;
  readonly refusals: Pool;
  readonly reversals: Pool;
  readonly farewells: Pool;
};

export type AntiBook = { readonly formal: AntiPhrases } & Readonly<
  Record<Exclude<LetterTone, "formal">, Partial<AntiPhrases>>
>;
