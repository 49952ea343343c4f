export type { SpokenFact, SpokenFactKind } from "./spoken-fact";

/** The tables of skills behind them weigh over 100 KB gzipped, which only a request for facts needs. */
export const loadSpokenFacts = () => import("./spoken-facts");
