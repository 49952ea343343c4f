import { factsOf, type Resume } from "../../profile";
import type { OfferNeedRow } from "../api/schemas";
import type { OfferNeeds } from "../compose";

const answersTold = 2;

/** The table of the page: what the offer asks, what answers it in the words of the profile, what is missing. */
export function needRowsOf({ needs }: OfferNeeds, resume: Resume): OfferNeedRow[] {
  const facts = factsOf(resume);
  return needs.map(({ quote, level, answeredBy, isMissing }) => ({
    asked: quote,
    level,
    answered_by: answeredBy
      .slice(0, answersTold)
      .flatMap(({ factId }) => facts.find(({ id }) => id === factId)?.text ?? []),
    missing: isMissing,
  }));
}
