import { defineErrors } from "../../platform/errors";

export const billingError = defineErrors({
  PAYMENTS_CLOSED: {
    status: 409,
    title: { fr: "Rien n’est en vente ici", en: "Nothing is for sale here" },
    advice: () => ({
      fr: "Cet atelier n’encaisse pas de paiements ; son administration peut vous donner un forfait.",
      en: "This atelier takes no payments; its administrators can give you a plan.",
    }),
  },
  ALREADY_SUBSCRIBED: {
    status: 409,
    title: { fr: "Abonnement déjà en cours", en: "Already subscribed" },
    advice: () => ({
      fr: "Un abonnement est en cours ; changez-le ou résiliez-le depuis la page de votre forfait.",
      en: "A subscription is running; change or cancel it from the page of your plan.",
    }),
  },
  NO_SUBSCRIPTION: {
    status: 409,
    title: { fr: "Aucun abonnement", en: "No subscription" },
    advice: () => ({
      fr: "Il n’y a rien à gérer : vous n’avez encore rien acheté.",
      en: "There is nothing to manage: you have not bought anything yet.",
    }),
  },
  WEBHOOK_REFUSED: {
    status: 400,
    title: { fr: "Événement refusé", en: "Event refused" },
    advice: () => ({
      fr: "La signature manque, n’est pas la bonne ou date de plus de cinq minutes.",
      en: "The signature is missing, wrong or more than five minutes old.",
    }),
  },
  PAYMENT_SERVICE_FAILED: {
    status: 503,
    title: { fr: "Paiement injoignable", en: "Payment out of reach" },
    advice: () => ({
      fr: "Le service de paiement ne répond pas. Rien n’a été débité ; réessayez dans un instant.",
      en: "The payment service does not answer. Nothing was charged; try again in a moment.",
    }),
  },
});

/** These are refusals of pages alone. */
export const planPageError = defineErrors({
  CHECKOUT_NOT_FOUND: {
    status: 404,
    title: { fr: "Achat introuvable", en: "No such purchase" },
    advice: () => ({
      fr: "Cet achat est terminé ou n’est pas le vôtre ; choisissez un forfait à nouveau.",
      en: "This purchase is over or not yours; choose a plan again.",
    }),
  },
  GRANT_NOT_FOUND: {
    status: 404,
    title: { fr: "Forfait donné introuvable", en: "No such given plan" },
  },
  GIFT_END_REFUSED: {
    status: 400,
    title: { fr: "Date refusée", en: "Date refused" },
    advice: () => ({
      fr: "Choisissez un jour à venir, dans les deux ans.",
      en: "Choose a day to come, within two years.",
    }),
  },
  GIFT_PERSON_NOT_FOUND: {
    status: 404,
    title: { fr: "Personne introuvable", en: "No such person" },
    advice: () => ({
      fr: "Aucun compte ne porte ce nom d’utilisateur.",
      en: "No account has this user name.",
    }),
  },
});
