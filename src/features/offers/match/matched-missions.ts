import { loadMatching } from "../../../engines/matching";
import { candidateFacts, type Resume } from "../../profile";
import type { Offer, OfferMissionMatch } from "../offer";
import { doubtsOf } from "../reading/offer-doubts";

/** What is done in the post, each with the sentence of the profile that tells the same deed. */
export async function matchedMissions(
  offer: Offer,
  resume: Resume | null,
  date: Date,
): Promise<OfferMissionMatch[]> {
  if (doubtsOf(offer).length > 0) return [];
  const { matchMissions, readMissions } = await loadMatching();
  const facts = resume ? candidateFacts(resume, date) : [];
  const told = new Map(facts.map(({ id, text }) => [id, text]));
  return matchMissions(readMissions(offer.text), facts).map(({ mission, factId }) => ({
    ...mission,
    factId,
    proof: factId === null ? null : (told.get(factId) ?? null),
  }));
}
