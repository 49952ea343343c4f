import * as z from "zod";
import { Language } from "../../platform/language";
import { LetterDocument, LetterType } from "./document";

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
      .regex(/[\p{L}\p{N}]/u, "must contain a letter or a digit"),
  );

export const GenerateLetters = z.object({
  company_name: CompanyName,
  /** Of the letters; absent: the language of the request. */
  language: Language.optional(),
});
export type GenerateLetters = z.infer<typeof GenerateLetters>;

export const GenerationAccepted = z.object({
  job_id: z.uuid(),
  status: z.enum(["queued", "completed"]),
  message: z.string(),
  remaining: z.number().int(),
});
export type GenerationAccepted = z.infer<typeof GenerationAccepted>;

/** What the page shows before a letter is asked for. Durations in whole seconds. */
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
  daily_limit: z.number().int(),
  daily_used: z.number().int(),
  daily_remaining: z.number().int(),
  reset_in: z.number().int(),
  cooldown_remaining: z.number().int(),
  active_job_id: z.uuid().nullable(),
});
export type AccessStatus = z.infer<typeof AccessStatus>;

export const LetterId = z.object({
  id: z
    .string()
    .regex(/^\d{1,10}$/)
    .transform(Number)
    .pipe(z.number().int().min(1).max(4_294_967_295)),
});

/** Out of range falls back to the default rather than to the nearest bound: the contract's rule. */
export const HistoryPage = z.object({
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1),
  per_page: z.coerce.number().int().min(1).max(50).catch(10),
});
export type HistoryPage = z.infer<typeof HistoryPage>;

export const PdfKind = z.enum(["motivation", "anti_motivation", "dual"]);
export type PdfKind = z.infer<typeof PdfKind>;

export const PdfQuery = z.object({
  type: PdfKind.default("dual"),
  /** `1`: shown in the page rather than saved. */
  inline: z.enum(["0", "1"]).default("0"),
});

export const LetterSummary = z.object({
  id: z.number().int(),
  company_name: z.string(),
  created_at: z.iso.datetime(),
});
export type LetterSummary = z.infer<typeof LetterSummary>;

export const LetterHistory = z.object({
  letters: z.array(LetterSummary),
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

export const LetterDetail = LetterSummary.extend({
  language: Language,
  motivation_letter: z.string(),
  anti_motivation_letter: z.string(),
  documents: LetterPair,
  ai_models: z.array(z.string()),
  pdf_motivation_url: z.url(),
  pdf_anti_motivation_url: z.url(),
  pdf_dual_url: z.url(),
});
export type LetterDetail = z.infer<typeof LetterDetail>;
