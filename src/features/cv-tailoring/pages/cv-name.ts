import type { Language } from "../../../platform/language";
import { tailoringMessages } from "./messages";

type Named = { readonly jobTitle: string | null; readonly company: string | null };

export const offerOf = ({ jobTitle }: Pick<Named, "jobTitle">, language: Language): string =>
  jobTitle ?? tailoringMessages[language].untitled;

/** A CV is called by the offer that it answers. */
export const cvTitle = (cv: Named, language: Language): string =>
  [offerOf(cv, language), cv.company].filter((part) => part !== null).join(" · ");
