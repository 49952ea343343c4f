import { defineFlashes } from "../../../platform/flash-texts";

export const transcriptFlashes = defineFlashes("transcription", {
  adopted: {
    fr: () => "Vos transcriptions sont dans votre compte.",
    en: () => "Your transcripts are in your account.",
  },
  known: {
    fr: () => "Cette vidéo était déjà transcrite : la voici.",
    en: () => "This video had been transcribed already: here it is.",
  },
  removed: {
    fr: () => "Transcription supprimée, avec ses mots et son historique.",
    en: () => "Transcript deleted, with its words and its history.",
  },
});
