import type { Language } from "../../../../platform/language";
import type { CheckParams, CvQuestion } from "../cv-analysis";

type QuestionText = Readonly<Record<Language, (params: CheckParams) => string>>;

export const questionTexts: Readonly<Record<CvQuestion["kind"], QuestionText>> = {
  figure: {
    fr: ({ text }) =>
      `«\u00A0${text}\u00A0»\u00A0: combien, en combien de temps, pour combien de personnes\u202F?`,
    en: ({ text }) => `“${text}”: how many, in how long, for how many people?`,
  },
  gap: {
    fr: ({ text }) => `Qu’avez-vous fait entre ces dates\u00A0: ${text}\u202F?`,
    en: ({ text }) => `What did you do between these dates: ${text}?`,
  },
  skill: {
    fr: ({ text }) =>
      `L’offre demande «\u00A0${text}\u00A0»\u00A0: l’avez-vous pratiqué, et où\u202F?`,
    en: ({ text }) => `The offer asks for “${text}”: have you done it, and where?`,
  },
  need: {
    fr: ({ text }) =>
      `L’offre demande «\u00A0${text}\u00A0»\u00A0: l’avez-vous, et le CV peut-il le dire\u202F?`,
    en: ({ text }) => `The offer asks for “${text}”: do you have it, and may the CV say so?`,
  },
};
