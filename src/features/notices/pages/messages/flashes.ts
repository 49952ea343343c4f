import { defineFlashes } from "../../../../platform/flash-texts";

export const noticeFlashes = defineFlashes("notices", {
  allRead: { fr: () => "Tout est lu.", en: () => "All is read." },
  preferencesSaved: { fr: () => "Préférences enregistrées.", en: () => "Preferences saved." },
});
