import type { Fact } from "../profile-facts";
import type { LetterDocument } from "../document";

/** A sourced fact of the addressee. */
export type CompanyFact = {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  /** Who says so; a sentence that cites the fact may name them. */
  readonly source_name?: string;
};

/** Everything a letter may rest on; whatever is not in here is invented. */
export type CheckedWorld = {
  /** Of the candidate. */
  readonly facts: readonly Fact[];
  readonly companyFacts: readonly CompanyFact[];
  /** The addressee. */
  readonly company: string;
  /** Text of a job offer: data, never a source of facts about the candidate. */
  readonly offer?: string | undefined;
  /** Names that must not appear. */
  readonly otherCompanies?: readonly string[] | undefined;
  /** What the writer was told to do: a letter that repeats it speaks of its own making. */
  readonly brief?: string | undefined;
  /** The motivation letter, when the anti-letter is checked. */
  readonly twin?: LetterDocument | undefined;
  /** In words, headings left out; by default the contract’s band for the type of the letter. */
  readonly length?: { readonly min: number; readonly max: number } | undefined;
};

export const violationCodes = [
  "no_fact",
  "unknown_fact",
  "kind",
  "number",
  "date",
  "percentage",
  "duration",
  "money",
  "company_number",
  "offer_number",
  "employer",
  "title",
  "degree",
  "tool",
  "name",
  "company_unsourced",
  "company_claim",
  "other_company",
  "negative_company",
  "placeholder",
  "markup",
  "self_talk",
  "wrong_language",
  "too_short",
  "too_long",
  "repeated_opening",
  "cliche",
  "no_humour",
  "not_inverted",
  "untied_jokes",
  "insult",
  "protected_trait",
  "instruction",
  "link",
  "contact",
] as const;
export type ViolationCode = (typeof violationCodes)[number];

export type Place = {
  readonly part: "subject" | "salutation" | "paragraph" | "closing" | "letter";
  readonly paragraph?: number;
  readonly sentence?: number;
};

export type Violation = {
  readonly code: ViolationCode;
  readonly where: Place;
  /** The words that are wrong, as they stand in the letter. */
  readonly excerpt: string;
  readonly message: { readonly fr: string; readonly en: string };
  readonly severity: "error" | "warning";
};

/** What a check finds; place, message and severity are added by the caller. */
export type Finding = {
  readonly code: ViolationCode;
  readonly excerpt: string;
  readonly severity?: "warning";
};
