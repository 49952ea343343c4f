import * as z from "zod";
import { loadMatching, type MatchedNeed } from "../../../engines/matching";
import { candidateFacts, type Resume } from "../../profile";

/** They are what an offer asks, the weightiest first, with the facts that answer it. */
export const OfferNeed = z.object({
  kind: z.enum(["skill", "years", "degree", "language", "licence", "place", "contract"]),
  level: z.enum(["must", "nice"]),
  /** The words of the offer. */
  quote: z.string(),
  weight: z.number(),
  answeredBy: z.array(z.object({ factId: z.string(), strength: z.number() })),
  isMissing: z.boolean(),
});
export type OfferNeed = z.infer<typeof OfferNeed>;

export const OfferNeeds = z.object({
  language: z.enum(["fr", "en"]),
  title: z.string().optional(),
  needs: z.array(OfferNeed),
});
export type OfferNeeds = z.infer<typeof OfferNeeds>;

type Profile = { readonly resume: Resume; readonly date: Date };

/** Reads an offer, whose hidden parts are gone already, and matches its needs with the profile. */
export async function needsOf(offer: string, { resume, date }: Profile): Promise<OfferNeeds> {
  const { extractRequirements, matchNeeds, ANSWERING } = await loadMatching();
  const { language, title, requirements } = extractRequirements(offer);
  const matched = matchNeeds(requirements, candidateFacts(resume, date));
  return {
    language,
    ...(title !== undefined && { title }),
    needs: matched.map((need) => needOf(need, ANSWERING)),
  };
}

function needOf({ need, answeredBy, isMissing }: MatchedNeed, answering: number): OfferNeed {
  const { kind, level, quote, weight } = need;
  const answers = answeredBy.filter(({ strength }) => strength >= answering);
  return {
    kind,
    level,
    quote,
    weight,
    answeredBy: answers.map((each) => ({ ...each })),
    isMissing,
  };
}

/** The needs that a proof can answer: a place or a contract is agreed on. */
export const provable = ({ kind }: OfferNeed): boolean => kind !== "place" && kind !== "contract";

/** A letter names a missing must once, if its words can be said without a figure. */
export function gapOf({ needs }: OfferNeeds): OfferNeed | undefined {
  return needs.find(
    ({ kind, level, isMissing, quote }) =>
      isMissing && level === "must" && kind !== "years" && !/\d/u.test(quote),
  );
}
