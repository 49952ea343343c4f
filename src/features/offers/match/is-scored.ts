import type { OfferMatch } from "../offer";

/** An offer that asks nothing which a profile can show has no score. */
export const isScored = (match: OfferMatch | null): match is OfferMatch =>
  match !== null && match.strengths.length + match.gaps.length > 0;
