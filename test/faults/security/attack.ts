import type { Site } from "../serve-by-start";

/** The state of the site is in a folder that the attack may look at, as its operator could. */
export type AttackedSite = Site & { readonly folder: string };

export type Attack = {
  /** It is the number of the fault in the review. */
  readonly fault: number;
  readonly what: string;
  /** It resolves to null where the product held, else to what was seen. */
  readonly run: (site: AttackedSite) => Promise<string | null>;
};
