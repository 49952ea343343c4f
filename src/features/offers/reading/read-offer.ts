import { loadMatching, type Requirement } from "../../../engines/matching";
import type { OfferLanguage } from "../../../engines/matching";
import { companyInText } from "./company-in-text";

/** It is what is known of an offer besides its text. */
export type KnownOfOffer = {
  readonly title: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly contract: string | null;
};

export type ReadOffer = KnownOfOffer & {
  readonly language: OfferLanguage;
  readonly requirements: readonly Requirement[];
};

const nothing: KnownOfOffer = { title: null, company: null, location: null, contract: null };

/** What a page says in its structured data is believed before what the text is read as. */
export async function readOffer(text: string, known = nothing): Promise<ReadOffer> {
  const { extractRequirements } = await loadMatching();
  const { language, title, place, contract, requirements } = extractRequirements(text);
  const isWorkingTime = known.contract?.endsWith("-time") ?? true;
  return {
    title: known.title ?? title ?? null,
    company: known.company ?? companyInText(text),
    location: known.location ?? place ?? null,
    contract: isWorkingTime ? (contract ?? known.contract) : known.contract,
    language,
    requirements,
  };
}
