import { defineErrors } from "../../platform/errors";

/** These are all refusals of transcripts, but for those of captions that cannot be read. */
export const transcriptError = defineErrors({
  not_youtube: {
    status: 422,
    title: { fr: "Pas une vidéo YouTube", en: "Not a YouTube video" },
    advice: () => ({
      fr: "Donnez l’adresse d’une vidéo YouTube (watch?v=, youtu.be/, embed/, shorts/, live/) ou son identifiant de 11 caractères.",
      en: "Give the address of a YouTube video (watch?v=, youtu.be/, embed/, shorts/, live/) or its id of 11 characters.",
    }),
  },
  TRANSCRIPT_NOT_FOUND: {
    status: 404,
    title: { fr: "Transcription introuvable", en: "No such transcript" },
    advice: () => ({
      fr: "Cette transcription n’existe pas, ou plus.",
      en: "This transcript does not exist, or no longer does.",
    }),
  },
  TRANSCRIPTION_NOT_STARTED: {
    status: 503,
    title: { fr: "Transcription non lancée", en: "The transcription was not started" },
    advice: () => ({
      fr: "L’atelier est très occupé. Demandez-la à nouveau dans un instant.",
      en: "The atelier is very busy. Ask for it again in a moment.",
    }),
  },
});
