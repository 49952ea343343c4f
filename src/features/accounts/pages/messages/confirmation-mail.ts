import type { Language } from "../../../../platform/language";

type Link = { readonly url: string; readonly days: number };
type Mail = { readonly subject: string; readonly text: (link: Link) => string };

/** It is the message that asks whether an address belongs to the account. */
export const confirmationMail: Readonly<Record<Language, Mail>> = {
  fr: {
    subject: "Confirmer votre adresse e-mail",
    text: ({ url, days }) =>
      `Un compte à l’atelier souhaite recevoir ses notifications à cette adresse.\n\nSi c’est le vôtre, confirmez-la par ce lien, valable ${days} jours\u00a0:\n\n${url}\n\nSinon, ne faites rien\u00a0: aucune notification ne vous sera envoyée.\n`,
  },
  en: {
    subject: "Confirm your e-mail address",
    text: ({ url, days }) =>
      `An account at the atelier wants its notices sent to this address.\n\nIf it is yours, confirm the address by this link, which holds for ${days} days:\n\n${url}\n\nIf not, do nothing: no notice will be sent to you.\n`,
  },
};
