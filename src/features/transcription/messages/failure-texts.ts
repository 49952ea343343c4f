import type { Localized } from "../../../platform/language";
import type { TranscriptFailureCode } from "../failure-codes";

const waysOn = {
  fr: "Collez la transcription affichée sous la vidéo, déposez un fichier de sous-titres (.srt, .vtt, .json3), ou envoyez l’enregistrement si vous l’avez.",
  en: "Paste the transcript shown below the video, drop a caption file (.srt, .vtt, .json3), or send the recording if you have it.",
};

const sendIt = {
  fr: "Envoyez l’enregistrement, ou des sous-titres.",
  en: "Send the recording, or captions.",
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
  address_refused: {
    fr: `Cette adresse mène à un endroit où l’atelier ne va pas. ${sendIt.fr}`,
    en: `This address leads where the atelier does not go. ${sendIt.en}`,
  },
  media_unreachable: {
    fr: `L’enregistrement n’a pas pu être téléchargé à cette adresse. ${sendIt.fr}`,
    en: `The recording could not be downloaded from this address. ${sendIt.en}`,
  },
  media_too_large: {
    fr: `L’enregistrement à cette adresse dépasse 500 Mo. ${sendIt.fr}`,
    en: `The recording at this address is larger than 500 MB. ${sendIt.en}`,
  },
  not_media: {
    fr: `À cette adresse se trouve une page, et non un enregistrement : donnez l’adresse du fichier lui-même. ${sendIt.fr}`,
    en: `There is a page at this address, and no recording: give the address of the file itself. ${sendIt.en}`,
  },
  storage_full: {
    fr: "Votre espace ne suffit pas pour cet enregistrement. Supprimez des fichiers, puis recommencez.",
    en: "Your storage has no room for this recording. Delete some files, then try again.",
  },
  empty_file: {
    fr: `Ce fichier ne contient rien. ${sendIt.fr}`,
    en: `There is nothing in this file. ${sendIt.en}`,
  },
  no_audio: {
    fr: "Ce fichier n’a pas de son : rien ne peut y être entendu.",
    en: "This file has no sound: there is nothing to hear in it.",
  },
  damaged_media: {
    fr: `Cet enregistrement est abîmé et ne peut pas être lu. ${sendIt.fr}`,
    en: `This recording is damaged and cannot be read. ${sendIt.en}`,
  },
  too_long: {
    fr: "Un enregistrement dure au plus dix heures ; coupez-le en plusieurs parties.",
    en: "A recording lasts ten hours at most; cut it into several.",
  },
  unsupported_media: {
    fr: `Ce fichier n’est pas un enregistrement que l’atelier sait lire. ${sendIt.fr}`,
    en: `This file is no recording that the atelier can read. ${sendIt.en}`,
  },
  unsupported_codec: {
    fr: "Le son de ce fichier est codé d’une manière que l’atelier ne lit pas. Exportez-le en MP3, en AAC ou en WAV.",
    en: "The sound of this file is coded in a way that the atelier does not read. Export it as MP3, AAC or WAV.",
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
