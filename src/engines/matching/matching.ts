export { extractRequirements } from "./extract-requirements";
export { ANSWERING, matchNeeds } from "./match-needs";
