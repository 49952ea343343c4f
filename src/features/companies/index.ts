export { type CompanyQuestion, researchCompany } from "./research-company";
export { CandidateId, CompanyCandidate, CompanyFact, CompanyResearch } from "./schemas";
export { visibleText } from "./visible-text";
