export { findSpokenFacts } from "./find-spoken-facts";
export { isSameThing, tellsYears } from "./is-same-thing";
