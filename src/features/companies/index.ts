export { type CurrentReading, purgeReadings, readingsFrom, selectReadings } from "./readings";
export { recheckSources } from "./recheck-sources";
export { type CompanyQuestion, researchCompany } from "./research-company";
export { type Retraction, retractionOf } from "./retraction";
export { CandidateId, CompanyCandidate, CompanyFact, CompanyResearch } from "./schemas";
