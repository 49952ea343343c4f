import type { Language } from "../../../../platform/language";

type Link = { readonly url: string; readonly hours: number };
type Mail = { readonly subject: string; readonly text: (link: Link) => string };

/** It is the message that carries a one-time link. */
export const recoveryMail: Readonly<Record<Language, Mail>> = {
  fr: {
    subject: "Choisir un nouveau mot de passe",
    text: ({ url, hours }) =>
      `Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour votre compte à l’atelier.\n\nCe lien sert une fois, pendant ${hours} heures :\n\n${url}\n\nSi ce n’était pas vous, ne faites rien : votre mot de passe reste le même.\n`,
  },
  en: {
    subject: "Choose a new password",
    text: ({ url, hours }) =>
      `Somebody, probably you, asked for a new password for your account at the atelier.\n\nThis link works once, for ${hours} hours:\n\n${url}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  },
};
