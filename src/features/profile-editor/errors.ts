import { defineErrors } from "../../platform/errors";

export const editorError = defineErrors({
  DRAFT_CONFLICT: {
    status: 409,
    title: {
      fr: "Le brouillon a été enregistré ailleurs entre-temps",
      en: "The draft was saved elsewhere meanwhile",
    },
    advice: () => ({
      fr: "Votre texte est toujours là. Enregistrez-le encore une fois pour le garder ; l’autre pourra être repris.",
      en: "Your text is still here. Save it once more to keep it; the other one can be taken back.",
    }),
  },
  DRAFT_INVALID: {
    status: 400,
    title: { fr: "Le brouillon a des champs à corriger", en: "The draft has fields to correct" },
    advice: () => ({
      fr: "Chaque champ signalé dit ce qu’il attend ; rien n’est publié d’ici là.",
      en: "Each marked field says what it expects; nothing is published until then.",
    }),
  },
  NOTHING_TO_TAKE_BACK: {
    status: 409,
    title: { fr: "Il n’y a rien à reprendre", en: "There is nothing to take back" },
    advice: () => ({
      fr: "Le brouillon précédent a déjà été repris ou publié.",
      en: "The draft before was taken back or published already.",
    }),
  },
  VERSION_NOT_FOUND: {
    status: 404,
    title: { fr: "Version introuvable", en: "No such version" },
    advice: () => ({
      fr: "La liste des versions montre celles qui sont conservées.",
      en: "The list of versions shows those that are kept.",
    }),
  },
  MY_DRAFT_CONFLICT: {
    status: 409,
    title: {
      fr: "Ce profil a été modifié ailleurs entre-temps",
      en: "This profile was edited elsewhere meanwhile",
    },
    advice: () => ({
      fr: "Votre texte est toujours là. Regardez l’autre état, puis enregistrez encore une fois pour garder celui-ci.",
      en: "Your text is still here. Look at the other state, then save once more to keep this one.",
    }),
  },
  ARCHIVE_UNREADABLE: {
    status: 400,
    title: { fr: "Archive illisible", en: "Unreadable archive" },
    advice: () => ({
      fr: "Choisissez l’archive ZIP telle que LinkedIn l’envoie, ou un fichier JSON Resume.",
      en: "Choose the ZIP archive as LinkedIn sends it, or a JSON Resume file.",
    }),
  },
  NOTHING_TO_READ: {
    status: 400,
    title: { fr: "Rien à lire", en: "Nothing to read" },
    advice: () => ({
      fr: "Choisissez un fichier, ou collez le texte d’un JSON Resume.",
      en: "Choose a file, or paste the text of a JSON Resume.",
    }),
  },
  NOTHING_TAKEN: {
    status: 400,
    title: { fr: "Rien de coché", en: "Nothing ticked" },
    advice: () => ({
      fr: "Cochez au moins un champ à reprendre.",
      en: "Tick at least one field to take over.",
    }),
  },
});
