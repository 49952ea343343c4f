/** From this strength on a fact answers a need. */
export const ANSWERING = 0.5;

/** They are near a need: a level too low, too few years, the wider skill. */
export const NEAR = 0.4;
