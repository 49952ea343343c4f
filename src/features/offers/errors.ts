import { defineErrors } from "../../platform/errors";

type Limit = { readonly limit: number };

/** These are all refusals of offers. */
export const offerError = defineErrors({
  OFFER_NOT_FOUND: {
    status: 404,
    title: { fr: "Offre introuvable", en: "No such offer" },
    advice: () => ({
      fr: "Cette offre n’existe pas, ou plus.",
      en: "This offer does not exist, or no longer does.",
    }),
  },
  OFFER_TEXT_REQUIRED: {
    status: 400,
    title: { fr: "Offre absente", en: "No offer" },
    advice: () => ({
      fr: "Collez le texte de l’offre, ou donnez son adresse : l’un des deux, pas les deux.",
      en: "Paste the text of the offer, or give its address: one of the two, not both.",
    }),
  },
  OFFER_TOO_SHORT: {
    status: 422,
    title: { fr: "Texte trop court", en: "Text too short" },
    advice: ({ limit }: Limit) => ({
      fr: `Une offre a au moins ${limit} caractères ; collez son texte entier.`,
      en: `An offer has at least ${limit} characters; paste its whole text.`,
    }),
  },
  OFFER_TOO_LONG: {
    status: 413,
    title: { fr: "Texte trop long", en: "Text too long" },
    advice: ({ limit }: Limit) => ({
      fr: `Une offre a au plus ${limit} caractères ; gardez le poste et ce qu’il demande.`,
      en: `An offer has at most ${limit} characters; keep the job and what it asks.`,
    }),
  },
  OFFER_URL_REFUSED: {
    status: 422,
    title: { fr: "Adresse refusée", en: "Address refused" },
    advice: () => ({
      fr: "Il faut l’adresse publique d’une page web, en https. Sinon, collez le texte de l’offre.",
      en: "This must be the public address of a web page, beginning with https://. Else paste the text of the offer.",
    }),
  },
  OFFER_URL_UNREACHABLE: {
    status: 422,
    title: { fr: "Page inaccessible", en: "Page out of reach" },
    advice: () => ({
      fr: "Cette page ne se laisse pas lire d’ici : ouvrez-la, copiez le texte de l’offre et collez-le.",
      en: "This page cannot be read from here: open it, copy the text of the offer and paste it.",
    }),
  },
  OFFER_NOT_A_JOB: {
    status: 422,
    title: { fr: "Aucune offre sur cette page", en: "No offer on this page" },
    advice: () => ({
      fr: "Rien sur cette page ne dit ce qu’un poste demande. Copiez le texte de l’offre et collez-le.",
      en: "Nothing on this page says what a job asks. Copy the text of the offer and paste it.",
    }),
  },
  OFFER_LIMIT_REACHED: {
    status: 409,
    title: { fr: "Trop d’offres gardées", en: "Too many offers kept" },
    advice: ({ limit }: Limit) => ({
      fr: `Vous gardez déjà ${limit} offres. Supprimez-en une, puis recommencez.`,
      en: `You keep ${limit} offers already. Delete one, then try again.`,
    }),
  },
});
