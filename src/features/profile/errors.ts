import { defineErrors } from "../../platform/errors";

export const profileError = defineErrors({
  PROFILE_MISSING: {
    status: 503,
    title: { fr: "Aucun profil", en: "No profile" },
    advice: () => ({
      fr: "Le propriétaire de cet atelier n’a pas encore publié son CV (/admin/profile).",
      en: "The owner of this atelier has not published a resume yet (/admin/profile).",
    }),
  },
  PROFILE_CHANGED: {
    status: 409,
    title: {
      fr: "Le CV publié a changé entre-temps",
      en: "The published CV has changed meanwhile",
    },
    advice: () => ({
      fr: "Relisez ce qui est publié maintenant, puis recommencez à partir de cette version.",
      en: "Read what is published now, then start again from that version.",
    }),
  },
});
