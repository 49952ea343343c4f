export { findOffer, getOffer } from "./keeping/get-offer";
export { listOffers } from "./keeping/list-offers";
export { isProvable, matchFacts, matchOffer, matchOffers } from "./match/match-offer";
export type { MatchLevel, Offer, OfferGap, OfferMatch, OfferStrength } from "./offer";
export { offerTextHash } from "./reading/offer-text-hash";
