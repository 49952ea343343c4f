export { type Fact, factsOf, type HighlightFact, type RoleFact } from "./facts";
export { Resume } from "./schemas";
