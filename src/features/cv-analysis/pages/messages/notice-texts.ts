import type { NoticeTexts } from "../../../../platform/notice-kind";

export const analysisReadyTexts: NoticeTexts = {
  fr: ({ facts }) =>
    `L’analyse de « ${String(facts["file"])} » est prête : ${String(facts["score"])} sur 100`,
  en: ({ facts }) =>
    `The analysis of “${String(facts["file"])}” is ready: ${String(facts["score"])} out of 100`,
};
