import { type CompanyResearch, silentSources } from "../../../engines/companies";
import type { LetterNotice } from "../api/schemas";
import { BUILT_IN_WRITER, type WrittenLetter } from "../write";

type Written = { readonly motivation: WrittenLetter; readonly antiMotivation: WrittenLetter };

/** The page shows these notices about how a pair came to be. */
export function noticesOf(
  { motivation, antiMotivation }: Written,
  research: Pick<CompanyResearch, "outcome" | "sources">,
): LetterNotice[] {
  const { outcome, sources } = research;
  const isOutage = silentSources(research).length > 0;
  const letters = [motivation, antiMotivation];
  // Without a model in the chain there is no setback, and the built-in composer stands in for no one.
  const substituted = letters.filter(
    ({ writer, setbacks }) => writer === BUILT_IN_WRITER && setbacks.length > 0,
  );
  const isBudgetSpent = substituted.some(({ setbacks }) =>
    setbacks.some((setback) => setback.endsWith("budget_spent")),
  );
  return [
    ...(isBudgetSpent ? (["budget_spent"] as const) : []),
    ...(!isBudgetSpent && substituted.length > 0 ? (["models_failed"] as const) : []),
    ...(outcome === "ambiguous" ? (["company_ambiguous"] as const) : []),
    // A company that may be meant can be picked, and that asks the sources again.
    ...(outcome !== "ambiguous" && isOutage ? (["sources_silent"] as const) : []),
    // Where no source was asked, nothing is missing.
    ...(outcome === "unknown" && sources.length > 0 && !isOutage
      ? (["company_unknown"] as const)
      : []),
  ];
}
