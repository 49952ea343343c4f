export { recheckSources, researchCompany } from "./outside";
export { type CurrentReading, purgeReadings, readingsFrom, selectReadings } from "./readings";
export { hasPassingFailure } from "./passing-failure";
export type { CompanyQuestion } from "./research-company";
export { type Retraction, retractionOf } from "./retraction";
export { CandidateId, CompanyCandidate, CompanyFact, CompanyResearch, SourceKey } from "./schemas";
export { silentSources } from "./silent-sources";
export { visibleText } from "./visible-text";
