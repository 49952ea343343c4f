import * as z from "zod";
import { SourceKey } from "../../../engines/companies";
import { Language } from "../../../platform/language";
import { hasInvisible, hasVisible } from "../../../platform/visible-text";
import { LetterDocument, LetterType } from "../store/document";
import { LetterLength, LetterTone } from "../request/wish";
import { LetterFlag, VersionAuthor } from "./version-schemas";

/** 2–200 characters after Unicode normalisation, trimming and collapsing of white space; any script. */
export const CompanyName = z
  .string()
  .transform((name) => name.normalize("NFC").replaceAll(/\s+/gu, " ").trim())
  .pipe(
    z
      .string()
      .min(2)
      .max(200)
      // Control, format (bidi, zero width) and unpaired characters have no place in a name and would end up in a PDF.
      // The two joiners do: Persian and Indic names are spelt with them.
      .regex(
        /^(?:[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}<>]|[\u200C\u200D])*$/u,
        "must not contain control characters, < or >",
      )
      // Fillers and selectors of variants are letters and marks to Unicode, and nobody sees them.
      .refine(
        (name) => !hasInvisible(name.replaceAll(/[\u200C\u200D]/g, "")) && hasVisible(name),
        "must not contain invisible characters",
      )
      .regex(/[\p{L}\p{N}]/u, "must contain a letter or a digit"),
  );

export const GenerationAccepted = z.object({
  job_id: z.uuid(),
  status: z.enum(["queued", "completed"]),
  message: z.string(),
  remaining: z.number().int(),
});
export type GenerationAccepted = z.infer<typeof GenerationAccepted>;

/** The page shows this before a letter is asked for. Durations are whole seconds. */
export const AccessStatus = z.object({
  has_access: z.boolean(),
  access_granted_by: z.enum(["visits", "profile"]).nullable(),
  current_visits: z.number().int(),
  required_visits: z.number().int(),
  visits_remaining: z.number().int(),
  /** Minutes without a page that make the next page a new visit. */
  visit_gap_minutes: z.number(),
  /** Until a page view counts as the next visit. */
  next_visit_in: z.number().int(),
  profile_detected: z.enum(["recruiter", "tech_lead", "cto", "ceo"]).nullable(),
  /** It is what became of the visitor's request for an invitation; null where they have not asked. */
  invitation: z.enum(["pending", "granted", "declined"]).nullable(),
  daily_limit: z.number().int(),
  daily_used: z.number().int(),
  daily_remaining: z.number().int(),
  reset_in: z.number().int(),
  cooldown_remaining: z.number().int(),
  active_job_id: z.uuid().nullable(),
});
export type AccessStatus = z.infer<typeof AccessStatus>;

/** Any text may stand there: one that names no job of the owner's is a job that is not found. */
export const LetterJobId = z.object({ jobId: z.string() });

/** `since` is the last event the browser has seen; what is no number counts from the start. */
export const SinceEvent = z.object({ since: z.coerce.number().int().min(0).catch(0) });

export const LetterId = z.object({
  id: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(4_294_967_295)),
});

/** It is what became of a pair, as its owner says. */
export const LetterStatus = z.enum(["draft", "sent", "answered", "refused"]);
export type LetterStatus = z.infer<typeof LetterStatus>;

/** Out of range falls back to the default rather than to the nearest bound: the contract's rule. */
export const LetterHistoryPage = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  per_page: z.coerce.number().int().min(1).max(50).catch(10),
  /** Words of the company, the post, the note or the letters, without regard to case and accents. */
  search: z.string().trim().max(100).optional().catch(undefined),
  status: LetterStatus.optional().catch(undefined),
});
export type LetterHistoryPage = z.infer<typeof LetterHistoryPage>;

export const PdfKind = z.enum(["motivation", "anti_motivation", "dual"]);
export type PdfKind = z.infer<typeof PdfKind>;

export const PdfQuery = z.object({
  type: PdfKind.default("dual"),
  /** `1`: shown in the page rather than saved. */
  inline: z.enum(["0", "1"]).default("0"),
  /** `1`: with a page of what the letters rest on behind them. */
  sources: z.enum(["0", "1"]).default("0"),
});

export const DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export const DocxQuery = z.object({ type: LetterType.default("motivation") });

export const VersionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** Absent: the current version. */
export const VersionQuery = z.object({ version: VersionNumber.optional() });

const NOTE_MAX = 2_000;

/** A field that is absent stays as it is. */
export const UpdateLetter = z
  .object({
    status: LetterStatus.optional(),
    note: z.string().trim().max(NOTE_MAX).optional(),
  })
  .refine(({ status, note }) => status !== undefined || note !== undefined, "must hold a field");
export type UpdateLetter = z.infer<typeof UpdateLetter>;

export const LetterMarks = z.object({
  id: z.number().int(),
  status: LetterStatus,
  note: z.string(),
});
export type LetterMarks = z.infer<typeof LetterMarks>;

export const LetterSummary = LetterMarks.extend({
  company_name: z.string(),
  job_title: z.string().nullable(),
  created_at: z.iso.datetime(),
});
export type LetterSummary = z.infer<typeof LetterSummary>;

export const LetterHistory = z.object({
  /** `stale`: something that the pair rests on no longer holds; its detail says what. */
  letters: z.array(LetterSummary.extend({ stale: z.boolean() })),
  total: z.number().int(),
  page: z.number().int(),
  per_page: z.number().int(),
});
export type LetterHistory = z.infer<typeof LetterHistory>;

/** The pair as it is stored and shown: every sentence with the facts it rests on. */
export const LetterPair = z.object({
  motivation: LetterDocument.extend({ type: z.literal(LetterType.enum.motivation) }),
  anti_motivation: LetterDocument.extend({ type: z.literal(LetterType.enum.anti_motivation) }),
});
export type LetterPair = z.infer<typeof LetterPair>;

/** A sentence rests on such a fact. One of the company has its source; one of the candidate is the profile's. */
export const CitedFact = z.object({
  id: z.string(),
  of: z.enum(["candidate", "company"]),
  text: z.string(),
  quote: z.string().optional(),
  source_name: z.string().optional(),
  source_url: z.url().optional(),
  retrieved_at: z.iso.datetime().optional(),
});
export type CitedFact = z.infer<typeof CitedFact>;

/** One of several companies that may be meant. */
export const CompanyChoice = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  url: z.string(),
});
export type CompanyChoice = z.infer<typeof CompanyChoice>;

/** One thing that the offer asks, in its own words, and the words of the profile that answer it. */
export const OfferNeedRow = z.object({
  asked: z.string(),
  level: z.enum(["must", "nice"]),
  answered_by: z.array(z.string()),
  missing: z.boolean(),
});
export type OfferNeedRow = z.infer<typeof OfferNeedRow>;

/** Things worth telling about how a pair came to be. */
export const LetterNotice = z.enum([
  /** The day's budget for models was spent: the built-in composer wrote. */
  "budget_spent",
  /** Models were asked and none gave a text that holds: the built-in composer wrote. */
  "models_failed",
  /** Several companies bear the name: nothing is claimed about any of them. */
  "company_ambiguous",
  /** Nothing reliable was found about the company: nothing is claimed. */
  "company_unknown",
  /** Sources did not answer, so that what they know of the company is unknown: it is worth trying again. */
  "sources_silent",
]);
export type LetterNotice = z.infer<typeof LetterNotice>;

/** One thing that a pair rests on and that is no longer so. */
export const StaleReason = z.object({
  kind: z.enum(["profile_changed", "profile_removed", "source_changed", "source_retracted"]),
  /** The id of one of `cited_facts`. */
  fact_id: z.string(),
  was: z.string(),
  /** The text that stands in its place, where there is one. */
  now: z.string().optional(),
  source_name: z.string().optional(),
  source_url: z.url().optional(),
  /** The time when the source was read to say so. */
  seen_at: z.iso.datetime().optional(),
});
export type StaleReason = z.infer<typeof StaleReason>;

export const Staleness = z.object({ reasons: z.array(StaleReason).min(1) });
export type Staleness = z.infer<typeof Staleness>;

export const SourcesCheck = z.object({
  /** Addresses that were asked and did not answer: what they held still counts. */
  silent_sources: z.array(z.url()),
  stale: Staleness.nullable(),
});
export type SourcesCheck = z.infer<typeof SourcesCheck>;

export const LetterDetail = LetterSummary.extend({
  language: Language,
  motivation_letter: z.string(),
  anti_motivation_letter: z.string(),
  documents: LetterPair,
  ai_models: z.array(z.string()),
  length: LetterLength,
  tone: LetterTone,
  website: z.string().nullable(),
  company_pick: z.string().nullable(),
  /** It is as the visitor pasted it, or null. */
  job_offer: z.string().nullable(),
  /** `own`: the profile of the member who asked; null: that of the site's owner. */
  profile: z.literal("own").nullable(),
  /** Why the pair no longer holds; null while it does. */
  stale: Staleness.nullable(),
  /** Every fact that a sentence of the pair cites. */
  cited_facts: z.array(CitedFact),
  notices: z.array(LetterNotice),
  /** The sources of company facts that did not answer when the pair was written. */
  sources_without_answer: z.array(SourceKey),
  /** False where the pair cost neither a place of the day nor a pause. */
  is_counted: z.boolean(),
  /** It is what the offer asks, the weightiest first; it is empty without an offer. */
  needs: z.array(OfferNeedRow),
  /** The companies that may be meant, when the name was ambiguous. */
  company_candidates: z.array(CompanyChoice),
  /** The one shown, and the newest. */
  version: z.number().int(),
  current_version: z.number().int(),
  version_author: VersionAuthor,
  version_saved_at: z.iso.datetime(),
  /** The earlier version whose text this one has again. */
  restored_from: z.number().int().nullable(),
  /** The checker's remarks on an edited version; a writer’s was checked before it was kept. */
  flags: z.array(LetterFlag),
  pdf_motivation_url: z.url(),
  pdf_anti_motivation_url: z.url(),
  pdf_dual_url: z.url(),
});
export type LetterDetail = z.infer<typeof LetterDetail>;
