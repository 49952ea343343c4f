export { composeAntiMotivation } from "./compose-anti-motivation";
export { composeMotivation } from "./compose-motivation";
export { composeSample } from "./compose-sample";
export { letterheadOf, withDate } from "./letterhead";
export { type LetterCompanyFact, type ComposeOptions, quotableJob } from "./options";
export { type Candidate, type ComposeInput, LetterPlan, planLetters } from "./plan";
export { gapOf, needsOf, OfferNeed, OfferNeeds } from "./needs";
export { LetterLength, LetterTone } from "../request/wish";
