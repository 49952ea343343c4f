import type { Localized } from "../../../platform/language";
import type { TranscriptFailureCode } from "../failure-codes";

const waysOn = {
  fr: "Collez la transcription affichée sous la vidéo, déposez un fichier de sous-titres (.srt, .vtt, .json3), ou envoyez l’enregistrement si vous l’avez.",
  en: "Paste the transcript shown below the video, drop a caption file (.srt, .vtt, .json3), or send the recording if you have it.",
};

/** Says why a transcript failed, and what to do next. */
export const transcriptFailureTexts: Readonly<Record<TranscriptFailureCode, Localized>> = {
  captions_none: {
    fr: `Cette vidéo n’a pas de sous-titres. ${waysOn.fr}`,
    en: `This video has no captions. ${waysOn.en}`,
  },
  captions_gated: {
    fr: `YouTube n’a pas remis les sous-titres de cette vidéo. ${waysOn.fr}`,
    en: `YouTube did not hand over the captions of this video. ${waysOn.en}`,
  },
  youtube_refused: {
    fr: `YouTube n’a pas répondu à l’atelier. ${waysOn.fr}`,
    en: `YouTube did not answer the atelier. ${waysOn.en}`,
  },
  video_private: {
    fr: `Cette vidéo est privée ou n’existe plus. ${waysOn.fr}`,
    en: `This video is private or no longer there. ${waysOn.en}`,
  },
  video_live: {
    fr: `Cette vidéo est diffusée en direct : ses sous-titres viendront plus tard. ${waysOn.fr}`,
    en: `This video is being streamed live: its captions come later. ${waysOn.en}`,
  },
  timed_out: {
    fr: "La transcription a attendu plus de 30 minutes. Demandez-la à nouveau.",
    en: "The transcription has waited for more than 30 minutes. Ask for it again.",
  },
  transcription_failed: {
    fr: "La transcription s’est arrêtée de notre côté. Demandez-la à nouveau.",
    en: "The transcription stopped on our side. Ask for it again.",
  },
};
