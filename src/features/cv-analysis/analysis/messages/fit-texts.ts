import type { CheckTexts } from "./check-texts";

/** One check is made for each need of an offer. */
export const fitTexts = {
  need: {
    name: {
      fr: "Attente de l’offre",
      en: "Need of the offer",
    },
    asks: {
      fr: "chaque attente de l’offre a sa preuve dans le CV : 3 points si elle est exigée, 1 si elle est souhaitée, moitié si aucun lexique ne la connaît",
      en: "every need of the offer has its proof in the CV: 3 points if it is required, 1 if it is wished, half if no lexicon knows it",
    },
    kept: {
      fr: ({ text }) => `Le CV répond à « ${text} ».`,
      en: ({ text }) => `The CV answers “${text}”.`,
    },
    lost: {
      fr: ({ text }) => `Le CV ne montre rien pour « ${text} ».`,
      en: ({ text }) => `The CV shows nothing for “${text}”.`,
    },
    fix: {
      fr: "Si c’est vrai, dites où vous l’avez fait ; sinon, laissez-le.",
      en: "If it is true, say where you did it; else leave it.",
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
