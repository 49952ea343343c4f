import { defineFlashes } from "../../../../platform/flash-texts";

export const offerFlashes = defineFlashes("offers", {
  adopted: {
    fr: () => "Vos offres sont dans votre compte.",
    en: () => "Your offers are in your account.",
  },
  added: { fr: () => "Offre gardée.", en: () => "Offer kept." },
  removed: { fr: () => "Offre supprimée.", en: () => "Offer deleted." },
});
