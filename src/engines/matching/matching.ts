export { extractRequirements } from "./extract-requirements";
export { ANSWERING } from "./answer-strength";
export { matchNeeds } from "./match-needs";
export { matchMissions, readMissions } from "./read-missions";
