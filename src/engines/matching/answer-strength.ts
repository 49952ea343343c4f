/** From this strength on a fact answers a need. */
export const ANSWERING = 0.5;

/** From this strength on a fact answers a need in whole, below it in part. */
export const WHOLE = 0.55;

/** They are near a need: a level too low, too few years, the wider skill. */
export const NEAR = 0.4;
