import type { NoticeTexts } from "../../../../platform/notice-kind";

export const lettersReadyTexts: NoticeTexts = {
  fr: ({ facts }) => `Vos lettres pour ${String(facts["company"])} sont prêtes`,
  en: ({ facts }) => `Your letters for ${String(facts["company"])} are ready`,
};
