import { defineErrors } from "../../platform/errors";

/** The API answers with these codes. */
export const noticeError = defineErrors({
  PUSH_OFF: {
    status: 404,
    title: { fr: "Notifications sur appareil indisponibles", en: "No pushes here" },
    advice: () => ({
      fr: "Ce site n’envoie pas de notifications sur appareil.",
      en: "This site sends no notices to devices.",
    }),
  },
  PUSH_ENDPOINT_REFUSED: {
    status: 400,
    title: { fr: "Adresse de notification refusée", en: "Push address refused" },
    advice: () => ({
      fr: "Il faut une adresse publique en https, comme le navigateur la donne.",
      en: "It takes a public https address, as the browser gives it.",
    }),
  },
  PUSH_KEYS_REFUSED: {
    status: 400,
    title: { fr: "Clés de notification refusées", en: "Push keys refused" },
    advice: () => ({
      fr: "Il faut les clés p256dh et auth, comme le navigateur les donne.",
      en: "It takes the keys p256dh and auth, as the browser gives them.",
    }),
  },
  NOTICE_KIND_UNKNOWN: {
    status: 400,
    title: { fr: "Sorte de notification inconnue", en: "Unknown kind of notice" },
    advice: () => ({
      fr: "Demandez d’abord les préférences : elles nomment toutes les sortes.",
      en: "Ask for the preferences first: they name every kind.",
    }),
  },
});

/** The pages alone answer with these codes. */
export const noticePageError = defineErrors({
  NOTICE_NOT_FOUND: {
    status: 404,
    title: { fr: "Notification introuvable", en: "No such notice" },
    advice: () => ({
      fr: "Elle est trop ancienne, ou ce qu’elle annonçait a été retiré.",
      en: "It is too old, or what it was about was taken back.",
    }),
  },
  UNSUBSCRIBE_LINK_UNKNOWN: {
    status: 404,
    title: { fr: "Lien inconnu", en: "Unknown link" },
    advice: () => ({
      fr: "Ce lien n’est pas entier ; changez vos préférences sur le site.",
      en: "This link is not whole; change your preferences on the site.",
    }),
  },
});
