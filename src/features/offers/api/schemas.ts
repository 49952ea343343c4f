import * as z from "zod";
import { offerDoubts } from "../reading/offer-doubts";

/** Exactly one of both is given; the verb says so in words. */
export const AddOffer = z.object({
  text: z.string().optional(),
  url: z.string().max(2_000).optional(),
});

export const OfferId = z.object({ id: z.string().max(100) });

export const OffersQuery = z.object({
  page: z.coerce.number().int().min(1).max(1_000).default(1),
  limit: z.coerce.number().int().min(1).max(50).default(20),
});

export const OfferRequirement = z.object({
  type: z.enum(["skill", "years", "degree", "language", "licence"]),
  level: z.enum(["must", "nice"]),
  /** It is a number for years of experience, and a name for everything else. */
  value: z.union([z.string(), z.number()]),
  quote: z.string(),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** No table knows the words, so that they are to be checked. */
  open: z.boolean().optional(),
});

const MatchLevelAnswer = z.enum(["excellent", "very_good", "good", "medium", "weak"]);

export const OfferStrengthAnswer = z.object({
  point: z.string(),
  match_percent: z.number().int().min(0).max(100),
  partial: z.boolean(),
  proof: z.string(),
  fact_id: z.string(),
});

export const OfferGapAnswer = z.object({
  point: z.string(),
  severity: z.enum(["blocking", "important", "minor"]),
  suggestion: z.string(),
  profile_link: z.string(),
  gain: z.number().int().min(0),
});

const known = {
  id: z.string(),
  title: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  contract: z.string().nullable(),
  language: z.enum(["fr", "en"]),
  url: z.string().nullable(),
  createdAt: z.string(),
  /** The text is kept, and is rather no offer; it has no score then. */
  warnings: z.array(z.enum(offerDoubts)),
};

const scored = {
  match_score: z.number().int().min(0).max(100).nullable(),
  match_level: MatchLevelAnswer.nullable(),
};

export const ListedOfferAnswer = z.object({ ...known, ...scored });

/** The lists are empty for a member without a profile. */
export const OfferAnswer = z.object({
  ...known,
  text: z.string(),
  requirements: z.array(OfferRequirement),
  ...scored,
  strengths: z.array(OfferStrengthAnswer),
  gaps: z.array(OfferGapAnswer),
  /** What is done in the post, with the line of the profile that tells the same deed, if there is one. */
  missions: z.array(
    z.object({
      quote: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      proof: z.string().nullable(),
      fact_id: z.string().nullable(),
    }),
  ),
  keywords: z.array(z.string()),
  missing_keywords: z.array(z.string()),
});

export const WithOffer = z.object({ success: z.literal(true), offer: OfferAnswer });

export const OfferListAnswer = z.object({
  success: z.literal(true),
  offers: z.array(ListedOfferAnswer),
  total: z.number().int(),
  page: z.number().int(),
  limit: z.number().int(),
});
