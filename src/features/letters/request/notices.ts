import type { CompanyResearch } from "../../../engines/companies";
import type { LetterNotice } from "../api/schemas";
import { BUILT_IN_WRITER, type WrittenLetter } from "../write";

type Written = { readonly motivation: WrittenLetter; readonly antiMotivation: WrittenLetter };

/** The page shows these notices about how a pair came to be. */
export function noticesOf(
  { motivation, antiMotivation }: Written,
  { outcome, sources }: Pick<CompanyResearch, "outcome" | "sources">,
): LetterNotice[] {
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
    // Where no source was asked, nothing is missing.
    ...(outcome === "unknown" && sources.length > 0 ? (["company_unknown"] as const) : []),
  ];
}
