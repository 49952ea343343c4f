import { defineFlashes } from "../../../../platform/flash-texts";

export const billingFlashes = defineFlashes("billing", {
  bought: {
    fr: () => "Merci ! Votre forfait est actif.",
    en: () => "Thank you! Your plan is active.",
  },
  pending: {
    fr: () => "Le paiement n’est pas encore confirmé ; cela peut prendre quelques minutes.",
    en: () => "The payment is not confirmed yet; this may take a few minutes.",
  },
  simulated: { fr: () => "C’est fait, en simulation.", en: () => "Done, in simulation." },
  given: { fr: () => "Forfait donné.", en: () => "Plan given." },
  takenBack: { fr: () => "Forfait repris.", en: () => "Plan taken back." },
});
