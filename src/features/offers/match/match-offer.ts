import {
  type CandidateFact,
  loadMatching,
  type MatchedNeed,
  type Requirement,
} from "../../../engines/matching";
import type { Language } from "../../../platform/language";
import { candidateFacts, type Resume } from "../../profile";
import type { Offer, OfferGap, OfferMatch, OfferStrength } from "../offer";
import { doubtsOf } from "../reading/offer-doubts";
import { gapQuestion } from "./gap-question";
import { levelOf } from "./match-level";
import { severityOf } from "./severity";
import { shortQuote } from "./short-quote";

/** `date` tells how long a present post has lasted; the questions about gaps are in `language`. */
type Seen = { readonly date: Date; readonly language: Language };

/** It says how a resume answers an offer. The same offer, resume, day and language give the same match. */
export async function matchOffer(offer: Offer, resume: Resume, seen: Seen): Promise<OfferMatch> {
  const [match] = await matchOffers([offer], resume, seen);
  if (!match) throw new Error("One offer has one match");
  return match;
}

/** The matches are in the order of the offers. */
export const matchOffers = (offers: readonly Offer[], resume: Resume, { date, language }: Seen) =>
  matchFacts(offers, candidateFacts(resume, date), language);

/** Facts are read once for all offers, and each is named by its id, whatever document it comes from. */
export async function matchFacts(
  offers: readonly Offer[],
  facts: readonly CandidateFact[],
  language: Language,
): Promise<OfferMatch[]> {
  const { ANSWERING, matchNeeds } = await loadMatching();
  const needs = offers.flatMap(({ requirements }) => requirements).filter(isProvable);
  const judged = new Map(matchNeeds(needs, facts).map((each) => [each.need, each]));
  const told = new Map(facts.map(({ id, text }) => [id, text]));
  return offers.map((offer) => {
    // What is no offer has no score, whatever it seems to ask.
    const requirements = doubtsOf(offer).length > 0 ? [] : offer.requirements;
    const own = requirements
      .flatMap((need) => judged.get(need) ?? [])
      .toSorted((one, other) => other.need.weight - one.need.weight);
    return toMatch(own, { told, from: ANSWERING, language });
  });
}

/** These weigh as in the analysis of a CV, so that one offer has one score in both places. */
const weights = { must: 3, nice: 1 } as const;
/** Words that no table knows are only probably a skill. */
const OPEN_SHARE = 0.5;

type Telling = {
  readonly told: ReadonlyMap<string, string>;
  /** A fact answers a need from this strength on. */
  readonly from: number;
  readonly language: Language;
};

function toMatch(judged: readonly MatchedNeed[], telling: Telling): OfferMatch {
  const whole = judged.reduce((sum, { need }) => sum + weightOf(need), 0);
  const missing = judged.filter(({ isMissing }) => isMissing);
  const earned = judged.reduce((sum, { need, share }) => sum + weightOf(need) * share, 0);
  const scoreOf = (points: number) => (whole === 0 ? 0 : Math.round((points / whole) * 100));
  const score = scoreOf(earned);
  const strengths = judged.flatMap((each) => strengthOf(each, telling));
  const gaps = missing.map((each) => ({
    ...gapOf(each, telling),
    gain: scoreOf(earned + weightOf(each.need)) - score,
  }));
  return {
    score,
    level: levelOf(score),
    strengths,
    gaps,
    keywords: termsOf(strengths),
    missingKeywords: termsOf(gaps),
  };
}

/** A place or a contract is agreed on and not proved. */
export const isProvable = ({ kind }: Requirement): boolean =>
  kind !== "place" && kind !== "contract";

const weightOf = (need: Requirement): number =>
  weights[need.level] * (need.kind === "skill" && need.isOpen ? OPEN_SHARE : 1);

function gapOf({ need, answeredBy }: MatchedNeed, { told, language }: Telling) {
  const [near] = answeredBy;
  const proof = near && told.get(near.factId);
  return {
    requirement: need,
    severity: severityOf(need, near !== undefined),
    question: gapQuestion(need)[language],
    near: near && proof !== undefined ? { factId: near.factId, proof } : null,
  } satisfies Omit<OfferGap, "gain">;
}

function strengthOf(
  { need, answeredBy, isMissing, share }: MatchedNeed,
  { told, from }: Telling,
): OfferStrength[] {
  const [best] = answeredBy;
  const proof = best && told.get(best.factId);
  if (isMissing || !best || best.strength < from || proof === undefined) return [];
  const matchPercent = Math.round(best.strength * 100);
  return [{ requirement: need, factId: best.factId, proof, matchPercent, isPartial: share < 1 }];
}

/** A term is said once, in the words of the offer. */
function termsOf(items: readonly { readonly requirement: Requirement }[]): string[] {
  const terms = new Map<string, string>();
  for (const { requirement } of items) {
    if (requirement.kind !== "skill") continue;
    const term = shortQuote(requirement.quote);
    if (!terms.has(term.toLowerCase())) terms.set(term.toLowerCase(), term);
  }
  return [...terms.values()];
}
