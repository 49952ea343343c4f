import { extractRequirements } from "../../src/engines/matching/matching";
import type { Offer } from "../../src/features/offers";
import { offerText } from "./offer-text";

export { offerText };

/** It is an offer as it is read, without a store. */
export function anOffer(text = offerText): Offer {
  const { language, title, place, contract, requirements } = extractRequirements(text);
  return {
    id: "0b8f4f52-7a55-4f0e-9a0d-1f7c0f0c6a11",
    title: title ?? null,
    company: null,
    location: place ?? null,
    contract: contract ?? null,
    language,
    text,
    url: null,
    requirements,
    createdAt: 0,
  };
}
