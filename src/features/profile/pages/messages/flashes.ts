import { defineFlashes } from "../../../../platform/flash-texts";

export const profileFlashes = defineFlashes("profile", {
  saved: { fr: () => "Profil enregistré.", en: () => "Profile saved." },
});
