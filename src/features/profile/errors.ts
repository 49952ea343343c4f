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
      fr: "Le CV a changé entre-temps",
      en: "The CV has changed meanwhile",
    },
    advice: () => ({
      fr: "Relisez son état actuel, puis recommencez à partir de cette version.",
      en: "Read it as it is now, then start again from that version.",
    }),
  },
  NO_PROFILE_YET: {
    status: 404,
    title: { fr: "Pas encore de profil", en: "No profile yet" },
    advice: () => ({
      fr: "Remplissez votre profil (/profile), puis recommencez.",
      en: "Fill in your profile (/profile), then try again.",
    }),
  },
  PHOTO_TOO_LARGE: {
    status: 413,
    title: { fr: "Photo trop lourde", en: "Photo too large" },
    advice: () => ({
      fr: "La photo ne doit pas dépasser 2 Mo.",
      en: "The photo must not exceed 2 MB.",
    }),
  },
  PHOTO_TOO_MANY_PIXELS: {
    status: 413,
    title: { fr: "Photo trop grande", en: "Photo too wide or high" },
    advice: () => ({
      fr: "La photo ne doit pas dépasser 4 096 × 4 096 pixels ; réduisez-la d’abord.",
      en: "The photo must not exceed 4,096 × 4,096 pixels; make it smaller first.",
    }),
  },
  PHOTO_UNSUPPORTED: {
    status: 415,
    title: { fr: "Format de photo refusé", en: "Kind of photo refused" },
    advice: () => ({ fr: "Envoyez une photo JPEG ou PNG.", en: "Send a JPEG or PNG photo." }),
  },
  PHOTO_NOT_FOUND: {
    status: 404,
    title: { fr: "Aucune photo", en: "No photo" },
    advice: () => ({ fr: "Votre profil n’a pas de photo.", en: "Your profile has no photo." }),
  },
});
