import type { Language } from "../../../../platform/language";

type Links = {
  readonly title: string;
  readonly url: string;
  readonly preferences: string;
  readonly stop: string;
};

/** It is the message that tells of one notice. */
export const mailTexts: Readonly<Record<Language, (links: Links) => string>> = {
  fr: ({ title, url, preferences, stop }) =>
    `${title}.\n\n${url}\n\nVous recevez ce message parce que vous l’avez choisi : ${preferences}\nNe plus recevoir ces e-mails : ${stop}\n`,
  en: ({ title, url, preferences, stop }) =>
    `${title}.\n\n${url}\n\nYou get this message because you chose to: ${preferences}\nStop these e-mails: ${stop}\n`,
};
