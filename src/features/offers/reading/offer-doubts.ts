import type { Offer } from "../offer";
import { foreignSigns, offerSigns } from "./words/signs";

/** It says what a reader should doubt about a kept text. */
export const offerDoubts = ["not_an_offer"] as const;
export type OfferDoubt = (typeof offerDoubts)[number];

const signOf = (pattern: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, "u");
const signs = offerSigns.map(signOf);
const foreign = Object.values(foreignSigns).map((patterns) => patterns.map(signOf));

/** So many signs make a recipe or a bill, unless more of them speak for an offer. */
const LEAST_FOREIGN = 2;
const hardKinds: ReadonlySet<string> = new Set(["degree", "licence", "years"]);

/**
 * A text without any sign of an offer is none, nor is one that is rather a recipe, a bill, a song or a letter. It is kept
 * all the same, as the member may know better.
 */
export function doubtsOf({
  title,
  contract,
  text,
  requirements,
}: Pick<Offer, "title" | "contract" | "text" | "requirements">): readonly OfferDoubt[] {
  const folded = text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .replaceAll("œ", "oe")
    .toLowerCase();
  const told = signs.filter((sign) => sign.test(folded)).length;
  const named = title !== null && requirements.some(({ kind }) => hardKinds.has(kind)) ? 1 : 0;
  const own = told + named + (contract === null ? 0 : 1);
  const other = Math.max(
    ...foreign.map((patterns) => patterns.filter((sign) => sign.test(folded)).length),
  );
  const isOther = other >= LEAST_FOREIGN && other > own;
  return own === 0 || isOther ? ["not_an_offer"] : [];
}
