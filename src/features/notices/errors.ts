import { defineErrors } from "../../platform/errors";

export const noticeError = defineErrors({
  NOTICE_NOT_FOUND: {
    status: 404,
    title: { fr: "Notification introuvable", en: "No such notice" },
    advice: () => ({
      fr: "Elle est trop ancienne, ou ce qu’elle annonçait a été retiré.",
      en: "It is too old, or what it was about was taken back.",
    }),
  },
  NOTICE_KIND_UNKNOWN: {
    status: 400,
    title: { fr: "Sorte de notification inconnue", en: "Unknown kind of notice" },
    advice: ({ kinds }: { kinds: string }) => ({
      fr: `Il y a : ${kinds}.`,
      en: `There are: ${kinds}.`,
    }),
  },
});
