import * as z from "zod";
import { FetchRefusal } from "../../platform/fetch-refusal";

export const CompanyFactKind = z.enum([
  "description",
  "summary",
  "industry",
  "seat",
  "founded",
  "employees",
  "website",
  "slogan",
  "heading",
  "title",
]);
export type CompanyFactKind = z.infer<typeof CompanyFactKind>;

export const SourceKey = z.enum(["wikipedia", "wikidata", "site"]);
export type SourceKey = z.infer<typeof SourceKey>;

/** One statement of a source about the company, never about the candidate; the prefix of its id says so. */
export const CompanyFact = z.object({
  id: z.string().regex(/^company:(wikipedia|wikidata|site):[a-z]+:\d+$/),
  kind: CompanyFactKind,
  /** The value alone, which a sentence may quote: `Lyon`, `founded in 1988`. `kind` and `quote` say what it is. */
  text: z.string().min(1).max(600),
  /** It is the bare value of a structured fact: `Lyon`, `1988`. */
  value: z.string().min(1).max(300).optional(),
  /**
   * It is the language of the text (ISO 639): the site's own, or English where an encyclopaedia had no page in the
   * requested one.
   */
  language: z.string().regex(/^[a-z]{2,3}$/),
  source_url: z.url({ protocol: /^https?$/ }),
  source_name: z.string(),
  /** It is word for word from the source, cleaned; for a structured fact it begins with the name of its field. */
  quote: z.string().min(1).max(600),
  retrieved_at: z.iso.datetime(),
});
export type CompanyFact = z.infer<typeof CompanyFact>;

/** It is a fact without the place and time of reading, which is enough to tell whether a source still carries it. */
export const SourceStatement = CompanyFact.pick({ id: true, kind: true, text: true, quote: true });
export type SourceStatement = z.infer<typeof SourceStatement>;

/** A request may pass this id back as `pick`. */
export const CandidateId = z
  .string()
  .max(300)
  .regex(/^(wikidata:Q[1-9]\d{0,11}|wikipedia:(fr|en):[^\p{Cc}\s|#<>[\]{}]+)$/u);

export const CompanyCandidate = z.object({
  id: CandidateId,
  name: z.string(),
  description: z.string(),
  url: z.url({ protocol: /^https?$/ }),
});
export type CompanyCandidate = z.infer<typeof CompanyCandidate>;

/** It is the reason why a source gave nothing, from a closed list. */
export const SourceFailure = z.enum([...FetchRefusal.options, "MALFORMED", "NAME_MISMATCH"]);
export type SourceFailure = z.infer<typeof SourceFailure>;

export const SourceReport = z.object({
  name: SourceKey,
  ok: z.boolean(),
  reason: SourceFailure.optional(),
  /** The company's site is away or in trouble, as against one that refused or is another's. */
  isSilent: z.literal(true).optional(),
});
export type SourceReport = z.infer<typeof SourceReport>;

export const CompanyResearch = z.object({
  outcome: z.enum(["found", "ambiguous", "unknown"]),
  /** It is the name that the sources use. */
  company: z.string().nullable(),
  facts: z.array(CompanyFact),
  candidates: z.array(CompanyCandidate),
  sources: z.array(SourceReport),
});
export type CompanyResearch = z.infer<typeof CompanyResearch>;
