import type { OfferLanguage, Requirement } from "../../engines/matching";

/** A job offer that a member keeps. Its id is the `analysisId` of CV tailoring. */
export type Offer = {
  readonly id: string;
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly contract: string | null;
  readonly language: OfferLanguage;
  /** The quotes of requirements stand in it; at most 20,000 characters. */
  readonly text: string;
  readonly url: string | null;
  readonly requirements: readonly Requirement[];
  /** It is in Unix milliseconds. */
  readonly createdAt: number;
};

export type MatchLevel = "excellent" | "very_good" | "good" | "medium" | "weak";

export type OfferStrength = {
  readonly requirement: Requirement;
  /** It is the id of the profile's fact that answers it best, with the words of that fact. */
  readonly factId: string;
  readonly proof: string;
  /** It is from 0 to 100. */
  readonly matchPercent: number;
  /** It counts by half, as years in another field do. */
  readonly isPartial: boolean;
};

export type OfferGap = {
  readonly requirement: Requirement;
  readonly severity: "blocking" | "important" | "minor";
  /** It asks the member whether they have what the profile does not tell. */
  readonly question: string;
  /** The score grows by these points where the profile answers it, all else being as it is. */
  readonly gain: number;
  /** It is the fact that comes nearest, such as a level too low; it is null where nothing does. */
  readonly near: { readonly factId: string; readonly proof: string } | null;
};

/** It is one thing that is done in the post, at UTF-16 offsets of the text, and the member's line that tells the same. */
export type OfferMissionMatch = {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly factId: string | null;
  readonly proof: string | null;
};

/** It is how a member's profile answers an offer. */
export type OfferMatch = {
  /** It is from 0 to 100, and 0 for an offer that asks nothing which a profile can show. */
  readonly score: number;
  readonly level: MatchLevel;
  readonly strengths: readonly OfferStrength[];
  readonly gaps: readonly OfferGap[];
  /** They are the terms that the offer asks for and the profile has. */
  readonly keywords: readonly string[];
  readonly missingKeywords: readonly string[];
};
