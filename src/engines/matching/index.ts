export type { CandidateFact } from "./candidate-fact";
export type { MatchedNeed, NeedAnswer } from "./match-needs";
export type { Cefr, OfferReading, Requirement, RequirementLevel } from "./requirement";
export type { OfferLanguage } from "./words-of";

/**
 * The tables and both stemmers are 127 KB gzipped, which only a request with an offer needs: they are loaded by the first
 * of them, and the functions are synchronous from then on.
 */
export const loadMatching = () => import("./matching");
