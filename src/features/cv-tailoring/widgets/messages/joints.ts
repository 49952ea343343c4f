import type { Language } from "../../../../platform/language";

/** They stand between words of the profile, in the language of the profile. */
export const joints: Readonly<Record<Language, { readonly colon: string; readonly and: string }>> =
  {
    fr: { colon: " : ", and: " et " },
    en: { colon: ": ", and: " and " },
  };
