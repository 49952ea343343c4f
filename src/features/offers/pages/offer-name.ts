import type { Language } from "../../../platform/language";
import type { Offer } from "../offer";
import { offersMessages } from "./messages";

type Named = Pick<Offer, "title" | "company" | "location" | "contract">;

export const offerTitle = ({ title }: Named, language: Language): string =>
  title ?? offersMessages[language].untitled;

/** It is what stands under the title: the company, the place and the contract, as far as they are known. */
export function offerPlace({ company, location, contract }: Named, language: Language): string {
  const named =
    contract === null ? null : (offersMessages[language].contracts[contract] ?? contract);
  return [company, location, named].filter((part) => part !== null).join(" · ");
}
