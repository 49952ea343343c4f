import type { Requirement } from "../../../../engines/matching";
import type { Language } from "../../../../platform/language";

type Question = Readonly<Record<Language, (quote: string) => string>>;

/** Each asks a member for what an offer wants and their profile does not tell. */
export const gapQuestions = {
  skill: {
    fr: (quote) =>
      `Avez-vous déjà pratiqué « ${quote} » ? Si oui, dans quel poste ou quel projet ?`,
    en: (quote) => `Have you ever practised “${quote}”? If so, in which post or project?`,
  },
  openSkill: {
    fr: (quote) => `L’offre semble attendre « ${quote} » : y répondez-vous, et par quoi ?`,
    en: (quote) => `The offer seems to expect “${quote}”: do you answer to that, and by what?`,
  },
  years: {
    fr: (quote) =>
      `L’offre demande « ${quote} ». Votre profil dit-il tous vos postes, avec leurs dates ?`,
    en: (quote) =>
      `The offer asks for “${quote}”. Does your profile tell all your posts, with their dates?`,
  },
  degree: {
    fr: (quote) =>
      `L’offre demande « ${quote} ». Avez-vous ce diplôme, ou un équivalent que votre profil ne dit pas ?`,
    en: (quote) =>
      `The offer asks for “${quote}”. Do you have this degree, or an equivalent that your profile does not tell?`,
  },
  language: {
    fr: (quote) => `L’offre demande « ${quote} ». À quel niveau pratiquez-vous cette langue ?`,
    en: (quote) => `The offer asks for “${quote}”. At which level do you speak this language?`,
  },
  licence: {
    fr: (quote) => `L’offre demande « ${quote} ». L’avez-vous ?`,
    en: (quote) => `The offer asks for “${quote}”. Do you have it?`,
  },
  place: {
    fr: (quote) => `Le poste est à « ${quote} ». Ce lieu vous convient-il ?`,
    en: (quote) => `The post is in “${quote}”. Does this place suit you?`,
  },
  contract: {
    fr: (quote) => `L’offre propose « ${quote} ». Ce contrat vous convient-il ?`,
    en: (quote) => `The offer proposes “${quote}”. Does this contract suit you?`,
  },
} as const satisfies Record<Requirement["kind"] | "openSkill", Question>;
