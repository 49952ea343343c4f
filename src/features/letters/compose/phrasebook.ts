import type { Topic } from "./topic";

/**
 * Interchangeable lines. `{name}` is a value of the letter, `{de name}` the same through the language's grammar.
 * A line whose value is missing is passed over, so every pool that must speak has a line with none.
 */
export type Pool = readonly string[];

export type ByTopic = Readonly<Record<Topic, Pool>>;

export type FactKind =
  | "description"
  | "industry"
  | "seat"
  | "founded"
  | "employees"
  | "heading"
  | "other";

export type ByFactKind = Readonly<Record<FactKind, Pool>>;

/** A pool, or one for each topic of an achievement or kind of fact. */
export type PoolEntry = Pool | Readonly<Partial<Record<Topic | FactKind, Pool>>>;

/**
 * Lines about what was found of the company. `{f}` quotes it. A structured fact is said bare: `{f.field}` (`{f.named}`
 * where it needs no quotation marks), `{f.place}`, `{f.year}` (`{f.old}`, `{f.young}`), `{f.staff}`, `{f.count}`;
 * `{f.raw}` quotes one of unknown shape, `{f.short}` is a quotation of a few words. `{source}` says where it was read.
 * `{onSite}`, `{unsourced}`, `{raw}` and `{long}` say nothing: they are there when the fact is so.
 */
export type CompanyPhrases = {
  /** A claim says what the source says, and no more. */
  readonly claims: ByFactKind;
  /** A tie leads from a fact without figures to the writer: `{t.topic}` names an achievement's topic, `{t.where}` its place. */
  readonly ties: Pick<ByFactKind, "description" | "industry" | "heading" | "other">;
  /** A thought says what a fact makes the writer think, wish or ask: it tells the fact by itself. */
  readonly thoughts: ByFactKind;
  /** A question follows a sentence that has told the fact. */
  readonly questions: ByFactKind;
  /** A joke sets a true fact of the company beside a failing of the writer. */
  readonly jokes: ByFactKind;
  readonly asides: Pool;
};

/** Lines for letters that name the post: `{job}` is its title, quoted. */
export type JobPhrases = {
  readonly motivation: { readonly subjects: Pool; readonly openings: Pool; readonly reasons: Pool };
  readonly antiMotivation: { readonly subjects: Pool; readonly openings: Pool };
};

export type MotivationPhrases = {
  readonly subjects: Pool;
  readonly salutations: Pool;
  readonly closings: Pool;
  readonly openings: Pool;
  readonly identities: Pool;
  readonly promises: Pool;
  /** `{h}` is the achievement told. */
  readonly firsts: Pool;
  readonly seconds: Pool;
  readonly secondsElsewhere: Pool;
  readonly earliers: Pool;
  /** The place was named by an earlier paragraph. */
  readonly agains: Pool;
  readonly turns: Pool;
  readonly convictions: ByTopic;
  readonly formerRoles: Pool;
  readonly tools: Pool;
  readonly otherTools: Pool;
  readonly educations: Pool;
  readonly brings: Pool;
  readonly asks: Pool;
  /** The writer would gladly take this on, in the light of an achievement. */
  readonly wishes: ByTopic;
  readonly weeks: Pool;
  readonly learns: Pool;
  /** A letter with few facts may still say these truthfully. */
  readonly principles: Pool;
  readonly meets: Pool;
  readonly talks: Pool;
  readonly thanks: Pool;
};

export type AntiPhrases = {
  readonly subjects: Pool;
  readonly salutations: Pool;
  readonly closings: Pool;
  readonly openings: Pool;
  readonly warnings: Pool;
  readonly roles: Pool;
  readonly names: Pool;
  /** They tell an achievement as a confession. */
  readonly leads: Pool;
  /** They turn it into an anti-achievement. */
  readonly twists: ByTopic;
  readonly skills: Pool;
  readonly otherSkills: Pool;
  readonly educations: Pool;
  readonly interests: Pool;
  readonly languages: Pool;
  readonly virtues: Pool;
  readonly refusals: Pool;
  readonly reversals: Pool;
  readonly farewells: Pool;
};

/**
 * Lines for an achievement that no clause could be made of: `{h.quote}` is its line of the CV, between quotation marks.
 * Every tone has them beside its own.
 */
export type QuotationPhrases = Readonly<
  Record<"firsts" | "seconds" | "secondsElsewhere" | "earliers" | "leads", Pool>
>;

/** The formal tone has every pool. */
export type FormalPhrases = {
  readonly motivation: MotivationPhrases;
  readonly antiMotivation: AntiPhrases;
  readonly job: JobPhrases;
  readonly quotations: QuotationPhrases;
};

/** Another tone has the pools that it says in its own way. */
export type TonePhrases = {
  readonly motivation?: Partial<MotivationPhrases>;
  readonly antiMotivation?: Partial<AntiPhrases>;
  readonly company?: Partial<CompanyPhrases>;
  readonly job?: {
    readonly motivation?: Partial<JobPhrases["motivation"]>;
    readonly antiMotivation?: Partial<JobPhrases["antiMotivation"]>;
  };
};

/** The pools that a slot of each letter may name. */
export type MotivationPools = MotivationPhrases &
  Pick<CompanyPhrases, "claims" | "ties" | "thoughts" | "questions"> &
  Pick<JobPhrases["motivation"], "reasons">;
export type AntiMotivationPools = AntiPhrases & Pick<CompanyPhrases, "jokes" | "asides">;
