import type { CompanyFact } from "../../../engines/companies";
import { factsOf, type Resume } from "../../profile";
import type { CitedFact, LetterPair } from "../api/schemas";

type Known = { readonly resume: Resume; readonly companyFacts: readonly CompanyFact[] };

/** Every fact that a sentence of the pair cites, as it was when the pair was written; in the order of the profile. */
export function citedFactsOf(pair: LetterPair, { resume, companyFacts }: Known): CitedFact[] {
  const cited = citedIds(pair);
  const ofCandidate = factsOf(resume).map(({ id, text }): CitedFact => ({
    id,
    of: "candidate",
    text,
  }));
  const ofCompany = companyFacts.map(
    ({ id, text, quote, source_name, source_url, retrieved_at }): CitedFact => ({
      id,
      of: "company",
      text,
      quote,
      source_name,
      source_url,
      retrieved_at,
    }),
  );
  return [...ofCandidate, ...ofCompany].filter(({ id }) => cited.has(id));
}

/** Ids of every fact that a sentence of the pair cites. */
export function citedIds(pair: LetterPair): ReadonlySet<string> {
  return new Set(
    [pair.motivation, pair.anti_motivation].flatMap(({ paragraphs, closing }) =>
      [...paragraphs.flat(), closing].flatMap(({ facts }) => facts),
    ),
  );
}
