import { defineFlashes } from "../../../../platform/flash-texts";

export const noticeFlashes = defineFlashes("notices", {
  allRead: { fr: () => "Tout est lu.", en: () => "All is read." },
  confirmationMailed: {
    fr: () => "Le lien est parti : regardez dans votre boîte de réception.",
    en: () => "The link is on its way: look into your mailbox.",
  },
  preferencesSaved: { fr: () => "Préférences enregistrées.", en: () => "Preferences saved." },
});
