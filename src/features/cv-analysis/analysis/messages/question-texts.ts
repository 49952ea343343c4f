import type { Language } from "../../../../platform/language";
import type { CheckParams, CvQuestion } from "../cv-analysis";

type QuestionText = Readonly<Record<Language, (params: CheckParams) => string>>;

export const questionTexts: Readonly<Record<CvQuestion["kind"], QuestionText>> = {
  figure: {
    fr: ({ text }) => `« ${text} » : combien, en combien de temps, pour combien de personnes ?`,
    en: ({ text }) => `“${text}”: how many, in how long, for how many people?`,
  },
  gap: {
    fr: ({ text }) => `Qu’avez-vous fait entre ces dates : ${text} ?`,
    en: ({ text }) => `What did you do between these dates: ${text}?`,
  },
  skill: {
    fr: ({ text }) => `L’offre demande « ${text} » : l’avez-vous pratiqué, et où ?`,
    en: ({ text }) => `The offer asks for “${text}”: have you done it, and where?`,
  },
  need: {
    fr: ({ text }) => `L’offre demande « ${text} » : l’avez-vous, et le CV peut-il le dire ?`,
    en: ({ text }) => `The offer asks for “${text}”: do you have it, and may the CV say so?`,
  },
};
