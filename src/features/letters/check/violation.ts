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
  "claimed_gap",
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

export type SentencePlace = {
  readonly part: "subject" | "salutation" | "paragraph" | "closing" | "letter";
  readonly paragraph?: number;
  readonly sentence?: number;
};

export type Violation = {
  readonly code: ViolationCode;
  readonly where: SentencePlace;
  /** The words that are wrong, as they stand in the letter. */
  readonly excerpt: string;
  readonly message: { readonly fr: string; readonly en: string };
  readonly severity: "error" | "warning";
};

/** A check finds this; its caller adds place, message and severity. */
export type Finding = {
  readonly code: ViolationCode;
  readonly excerpt: string;
  readonly severity?: "warning";
};
