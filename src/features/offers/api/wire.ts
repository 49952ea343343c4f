import type * as z from "zod";
import type { Requirement } from "../../../engines/matching";
import { isScored } from "../match/is-scored";
import type { MatchedOffer, MatchedOfferPage, OpenedOffer } from "../match/matched-offer";
import { shortQuote } from "../match/short-quote";
import type { Offer, OfferMatch } from "../offer";
import { profileLink } from "../match/profile-link";
import { doubtsOf } from "../reading/offer-doubts";
import type { ListedOfferAnswer, OfferAnswer, OfferListAnswer, OfferRequirement } from "./schemas";

type RequirementAnswer = z.infer<typeof OfferRequirement>;

/** A place and a contract stand in the offer's own fields. */
function toRequirement(requirement: Requirement): RequirementAnswer[] {
  const { level, quote, start, end } = requirement;
  const place = { level, quote, start, end };
  switch (requirement.kind) {
    case "skill": {
      const value = requirement.skills[0] ?? shortQuote(quote);
      return [{ type: "skill", value, ...place, ...(requirement.isOpen && { open: true }) }];
    }
    case "years":
      return [{ type: "years", value: requirement.years, ...place }];
    case "degree":
      return [{ type: "degree", value: degreeName(requirement), ...place }];
    case "language":
      return [{ type: "language", value: `${requirement.language} ${requirement.cefr}`, ...place }];
    case "licence":
      return [{ type: "licence", value: licenceName(requirement), ...place }];
    case "place":
    case "contract":
      return [];
  }
}

type Degree = Extract<Requirement, { kind: "degree" }>;

const degreeName = ({ title, degreeYears }: Degree): string =>
  title ?? (degreeYears < 0 ? "cap" : `bac+${degreeYears}`);

type Licence = Extract<Requirement, { kind: "licence" }>;

const licenceName = ({ licence, exam }: Licence): string =>
  [licence, exam?.score ?? exam?.cefr].filter((part) => part !== undefined).join(" ");

const fieldsOf = ({ id, title, company, location, contract, language, url, createdAt }: Offer) => ({
  id,
  title,
  company,
  location,
  contract,
  language,
  url,
  createdAt: new Date(createdAt).toISOString(),
});

const scoreOf = (match: OfferMatch | null) => ({
  match_score: isScored(match) ? match.score : null,
  match_level: isScored(match) ? match.level : null,
});

export const toOfferAnswer = ({
  offer,
  match,
  missions,
}: OpenedOffer): z.infer<typeof OfferAnswer> => ({
  ...fieldsOf(offer),
  warnings: [...doubtsOf(offer)],
  text: offer.text,
  requirements: offer.requirements.flatMap(toRequirement),
  ...scoreOf(match),
  strengths: (match?.strengths ?? []).map(
    ({ requirement, matchPercent, isPartial, proof, factId }) => ({
      point: shortQuote(requirement.quote),
      match_percent: matchPercent,
      partial: isPartial,
      proof,
      fact_id: factId,
    }),
  ),
  gaps: (match?.gaps ?? []).map(({ requirement, severity, question, gain }) => ({
    point: shortQuote(requirement.quote),
    severity,
    suggestion: question,
    profile_link: profileLink(requirement),
    gain,
  })),
  missions: missions.map(({ quote, start, end, proof, factId }) => ({
    quote,
    start,
    end,
    proof,
    fact_id: factId,
  })),
  keywords: [...(match?.keywords ?? [])],
  missing_keywords: [...(match?.missingKeywords ?? [])],
});

const toListed = ({ offer, match }: MatchedOffer): z.infer<typeof ListedOfferAnswer> => ({
  ...fieldsOf(offer),
  warnings: [...doubtsOf(offer)],
  ...scoreOf(match),
});

export const toOfferList = (
  { offers, total }: MatchedOfferPage,
  { page, limit }: { readonly page: number; readonly limit: number },
): z.infer<typeof OfferListAnswer> => ({
  success: true,
  offers: offers.map(toListed),
  total,
  page,
  limit,
});
