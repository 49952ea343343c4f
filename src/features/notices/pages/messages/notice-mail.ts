import type { Language } from "../../../../platform/language";

type Links = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly url: string;
  readonly preferences: string;
  readonly stop: string;
};

/** It is the message that tells of one notice, or of many that waited. */
export const mailTexts: Readonly<Record<Language, (links: Links) => string>> = {
  fr: ({ title, lines, url, preferences, stop }) =>
    `${[`${title}.`, ...lines, url].join("\n\n")}\n\nVous recevez ce message parce que vous l’avez choisi : ${preferences}\nNe plus recevoir ces e-mails : ${stop}\n`,
  en: ({ title, lines, url, preferences, stop }) =>
    `${[`${title}.`, ...lines, url].join("\n\n")}\n\nYou get this message because you chose to: ${preferences}\nStop these e-mails: ${stop}\n`,
};

export const waitingTexts: Readonly<Record<Language, (count: number) => string>> = {
  fr: (count) => `${count} autres notifications vous attendent`,
  en: (count) => `${count} more notices wait for you`,
};

/** A message that tells of several kinds is stopped with all of them. */
export const everyKind = {
  name: "every-kind",
  label: { fr: "Toute notification", en: "Every kind of notice" },
};
