import {
  type CandidateFact,
  loadMatching,
  type MatchedNeed,
  type Requirement,
} from "../../../engines/matching";
import type { Language } from "../../../platform/language";
import { candidateFacts, type Resume } from "../../profile";
import type { Offer, OfferGap, OfferMatch, OfferStrength } from "../offer";
import { gapQuestion } from "./gap-question";
import { levelOf } from "./match-level";
import { shortQuote } from "./short-quote";
import { severityOf } from "./severity";

/** `date` tells how long a present post has lasted; the questions about gaps are in `language`. */
type Seen = { readonly date: Date; readonly language: Language };

/** It says how a resume answers an offer. The same offer, resume, day and language give the same match. */
export const matchOffer = (offer: Offer, resume: Resume, { date, language }: Seen) =>
  matchFacts(offer.requirements, candidateFacts(resume, date), language);

/** These weigh as in the analysis of a CV, so that one offer has one score in both places. */
const weights = { must: 3, nice: 1 } as const;
/** Words that no table knows are only probably a skill. */
const OPEN_SHARE = 0.5;

/** A fact is named by its id, whatever document it comes from. */
export async function matchFacts(
  requirements: readonly Requirement[],
  facts: readonly CandidateFact[],
  language: Language,
): Promise<OfferMatch> {
  const { ANSWERING, matchNeeds } = await loadMatching();
  const judged = matchNeeds(requirements, facts).filter(({ need }) => isProvable(need));
  const whole = judged.reduce((sum, { need }) => sum + weightOf(need), 0);
  const earned = judged
    .filter(({ isMissing }) => !isMissing)
    .reduce((sum, { need }) => sum + weightOf(need), 0);
  const scoreOf = (points: number) => (whole === 0 ? 0 : Math.round((points / whole) * 100));
  const score = scoreOf(earned);
  const told = new Map(facts.map(({ id, text }) => [id, text]));
  const strengths = judged.flatMap((each) => strengthOf(each, { told, from: ANSWERING }));
  const gaps = judged
    .filter(({ isMissing }) => isMissing)
    .map(({ need, answeredBy }): OfferGap => {
      const [near] = answeredBy;
      const proof = near && told.get(near.factId);
      return {
        requirement: need,
        severity: severityOf(need, near !== undefined),
        question: gapQuestion(need)[language],
        gain: scoreOf(earned + weightOf(need)) - score,
        near: near && proof !== undefined ? { factId: near.factId, proof } : null,
      };
    });
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

type Telling = { readonly told: ReadonlyMap<string, string>; readonly from: number };

function strengthOf(
  { need, answeredBy, isMissing }: MatchedNeed,
  { told, from }: Telling,
): OfferStrength[] {
  const [best] = answeredBy;
  const proof = best && told.get(best.factId);
  if (isMissing || !best || best.strength < from || proof === undefined) return [];
  const matchPercent = Math.round(best.strength * 100);
  return [{ requirement: need, factId: best.factId, proof, matchPercent }];
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
