import type { OfferFinding } from "./requirement";
import { anyOf, overlaps, stretchesOf } from "./scan";
import { licences } from "./words/licences";

const patterns = licences.map(([licence, pattern]) => [licence, anyOf([pattern])] as const);

export function readLicences(folded: string): (OfferFinding & { kind: "licence" })[] {
  const found: (OfferFinding & { kind: "licence" })[] = [];
  for (const [licence, pattern] of patterns) {
    for (const stretch of stretchesOf(pattern, folded)) {
      if (found.some((other) => overlaps(other, stretch) || other.licence === licence)) continue;
      found.push({ kind: "licence", licence, ...stretch });
    }
  }
  return found;
}
