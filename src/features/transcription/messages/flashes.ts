import { defineFlashes } from "../../../platform/flash-texts";

export const transcriptFlashes = defineFlashes("transcription", {
  adopted: {
    fr: () => "Vos transcriptions sont dans votre compte.",
    en: () => "Your transcripts are in your account.",
  },
});
