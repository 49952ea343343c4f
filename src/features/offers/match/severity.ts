import type { Requirement } from "../../../engines/matching";
import type { OfferGap } from "../offer";

/** These are conditions to be let in; other things may be learned in the post. */
const conditions: ReadonlySet<Requirement["kind"]> = new Set([
  "years",
  "degree",
  "language",
  "licence",
]);

/** A profile that comes near a condition, as B1 does where B2 is asked, may still be read on. */
export function severityOf(need: Requirement, isNear: boolean): OfferGap["severity"] {
  if (need.level === "nice" || (need.kind === "skill" && need.isOpen)) return "minor";
  return conditions.has(need.kind) && !isNear ? "blocking" : "important";
}
