import { loadMatching } from "../../../engines/matching";
import type { Offer } from "../offer";
import { OFFER_READER_VERSION } from "../reading/reader-version";
import { readRequirements } from "../store/stored-requirements";
import type { StoredOffer } from "../store/tables";

/** What an older reader has read is read anew, so that every offer is matched by the same rules. */
export async function toOffer(row: StoredOffer): Promise<Offer> {
  const { id, title, company, location, contract, language, text, url, createdAt } = row;
  const stored =
    row.readerVersion === OFFER_READER_VERSION ? readRequirements(row.requirements) : null;
  const requirements = stored ?? (await requirementsOf(text));
  return { id, title, company, location, contract, language, text, url, requirements, createdAt };
}

async function requirementsOf(text: string): Promise<Offer["requirements"]> {
  const { extractRequirements } = await loadMatching();
  return extractRequirements(text).requirements;
}
