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
    fr: "Ce fichier est vide. Choisissez-en un autre.",
    en: "This file is empty. Choose another one.",
  },
  damaged_media: {
    fr: "Cet enregistrement est abîmé et ne se lit pas. Exportez-le à nouveau, ou choisissez un autre fichier.",
    en: "This recording is damaged and cannot be read. Export it again, or choose another file.",
  },
  no_audio: {
    fr: "Ce fichier ne contient aucun son.",
    en: "There is no sound in this file.",
  },
  too_long: {
    fr: "Cet enregistrement dépasse dix heures. Coupez-le en plusieurs fichiers.",
    en: "This recording is longer than ten hours. Cut it into several files.",
  },
  unsupported_media: {
    fr: "Ce fichier n’est pas un enregistrement connu (MP3, WAV, FLAC, Ogg, M4A, MP4, AAC, WebM).",
    en: "This file is no known recording (MP3, WAV, FLAC, Ogg, M4A, MP4, AAC, WebM).",
  },
  unsupported_codec: {
    fr: "Le son de ce fichier est codé d’une façon que l’atelier ne lit pas. Exportez-le en MP3 ou en WAV.",
    en: "The sound of this file is encoded in a way that the atelier does not read. Export it as MP3 or WAV.",
  },
  recording_gone: {
    fr: "Le fichier de cet enregistrement n’est plus là. Envoyez-le à nouveau.",
    en: "The file of this recording is no longer there. Send it again.",
  },
  language_unsupported: {
    fr: "Aucun moteur de l’atelier ne comprend cette langue. Choisissez-en une autre, ou importez des sous-titres.",
    en: "No engine of the atelier understands this language. Choose another one, or import captions.",
  },
  engine_failed: {
    fr: "Le moteur n’a pas pu écouter tout l’enregistrement. Ce qu’il a entendu est gardé ; relancez pour le reste.",
    en: "The engine could not listen to all of the recording. What it has heard is kept; try again for the rest.",
  },
  engine_in_doubt: {
    fr: "L’écoute a été interrompue sans que l’on sache si elle a été facturée. Elle n’est reprise que si vous la relancez.",
    en: "Listening was interrupted, and nobody knows whether it was billed. It goes on only if you ask for it again.",
  },
  budget_spent: {
    fr: "Le budget du jour de l’atelier est épuisé. Relancez demain : ce qui est entendu est gardé.",
    en: "The atelier’s budget of the day is spent. Try again tomorrow: what has been heard is kept.",
  },
  minutes_spent: {
    fr: "Cet enregistrement est plus long que les minutes qui restent ce mois-ci à votre forfait.",
    en: "This recording is longer than the minutes that your plan has left this month.",
  },
  silence: {
    fr: "On n’entend personne parler dans cet enregistrement.",
    en: "Nobody is heard to speak in this recording.",
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
