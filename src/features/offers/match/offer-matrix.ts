import type { CandidateFact } from "../../../engines/matching";
import type { Ctx } from "../../../platform/context";
import type { Language } from "../../../platform/language";
import { type ComparableCv, listComparableCvs } from "../../cv-analysis";
import { candidateFacts, findMyProfile } from "../../profile";
import { listOffers } from "../keeping/list-offers";
import type { Offer, OfferMatch } from "../offer";
import { isScored } from "./is-scored";
import { matchFacts } from "./match-offer";

/** So many offers are compared with so many CVs, the profile among them. */
export const MATRIX_SIZE = 10;

/** A column is the member's profile, whose `analysisId` is null, or one analysed CV. */
export type MatrixColumn = {
  readonly analysisId: string | null;
  readonly name: string | null;
  /** They are in the order of the offers; null where there is no score. */
  readonly scores: readonly (number | null)[];
};

export type OfferMatrix = {
  readonly offers: readonly Offer[];
  readonly columns: readonly MatrixColumn[];
};

export async function compareOffers(ctx: Ctx): Promise<OfferMatrix> {
  const [{ offers }, profile, cvs] = await Promise.all([
    listOffers(ctx, { page: 1, limit: MATRIX_SIZE }),
    findMyProfile(ctx),
    listComparableCvs(ctx, { limit: MATRIX_SIZE - 1 }),
  ]);
  const columns: MatrixColumn[] = [];
  if (profile) {
    const facts = candidateFacts(profile.resume, ctx.now());
    const scores = (await matchFacts(offers, facts, ctx.language)).map(scoreOf);
    columns.push({ analysisId: null, name: null, scores });
  }
  for (const cv of cvs) {
    const scores = (await matchCv(cv, offers, ctx.language)).map(scoreOf);
    columns.push({ analysisId: cv.id, name: cv.fileName, scores });
  }
  return { offers, columns };
}

const scoreOf = (match: OfferMatch | null): number | null => (isScored(match) ? match.score : null);

/** Offers from which nothing was copied share the facts of a CV, which are read once for all of them. */
async function matchCv(
  { factsFor }: ComparableCv,
  offers: readonly Offer[],
  language: Language,
): Promise<(OfferMatch | null)[]> {
  const groups = new Map<string, { facts: readonly CandidateFact[]; offers: Offer[] }>();
  for (const offer of offers) {
    const facts = factsFor(offer.text);
    const key = JSON.stringify(facts);
    const group = groups.get(key) ?? { facts, offers: [] };
    group.offers.push(offer);
    groups.set(key, group);
  }
  const found = new Map<Offer, OfferMatch>();
  for (const { facts, offers: alike } of groups.values()) {
    const matches = await matchFacts(alike, facts, language);
    for (const [index, match] of matches.entries()) {
      const offer = alike[index];
      if (offer) found.set(offer, match);
    }
  }
  return offers.map((offer) => found.get(offer) ?? null);
}
