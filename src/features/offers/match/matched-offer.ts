import { findMyProfile } from "../../profile";
import type { Ctx } from "../../../platform/context";
import { addOffer, type OfferToAdd } from "../adding/add-offer";
import { getOffer } from "../keeping/get-offer";
import { listOffers } from "../keeping/list-offers";
import type { Offer, OfferMatch, OfferMissionMatch } from "../offer";
import { matchedMissions } from "./matched-missions";
import { matchOffer, matchOffers } from "./match-offer";

/** The match is null for a member who has no profile. */
export type MatchedOffer = { readonly offer: Offer; readonly match: OfferMatch | null };

/** One offer by itself is read for what is done in the post, too. */
export type OpenedOffer = MatchedOffer & { readonly missions: readonly OfferMissionMatch[] };

type Profile = Awaited<ReturnType<typeof findMyProfile>>;

export async function getMatchedOffer(ctx: Ctx, id: string): Promise<OpenedOffer> {
  const [offer, profile] = await Promise.all([getOffer(ctx, id), findMyProfile(ctx)]);
  return matchedWith(ctx, offer, profile);
}

export async function addMatchedOffer(
  ctx: Ctx,
  asked: OfferToAdd & { readonly ownOrigin: string },
): Promise<OpenedOffer> {
  const [offer, profile] = await Promise.all([addOffer(ctx, asked), findMyProfile(ctx)]);
  return matchedWith(ctx, offer, profile);
}

const seenBy = ({ now, language }: Ctx) => ({ date: now(), language });

async function matchedWith(ctx: Ctx, offer: Offer, profile: Profile): Promise<OpenedOffer> {
  const resume = profile?.resume ?? null;
  const match = resume ? await matchOffer(offer, resume, seenBy(ctx)) : null;
  return { offer, match, missions: await matchedMissions(offer, resume, ctx.now()) };
}

export type MatchedOfferPage = { readonly offers: readonly MatchedOffer[]; readonly total: number };

export async function listMatchedOffers(
  ctx: Ctx,
  page: { readonly page: number; readonly limit: number },
): Promise<MatchedOfferPage> {
  const [listed, profile] = await Promise.all([listOffers(ctx, page), findMyProfile(ctx)]);
  const matches = profile ? await matchOffers(listed.offers, profile.resume, seenBy(ctx)) : [];
  const offers = listed.offers.map((offer, index) => ({ offer, match: matches[index] ?? null }));
  return { offers, total: listed.total };
}
