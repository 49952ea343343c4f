import { defineErrors } from "../../../platform/errors";

/** The person asked for a transcript of captions that give none. The field `line` says where. */
export const captionError = defineErrors({
  empty_file: {
    status: 422,
    title: { fr: "Fichier vide", en: "Empty file" },
    advice: () => ({
      fr: "Il n’y a rien à lire ; choisissez un autre fichier.",
      en: "There is nothing to read; choose another file.",
    }),
  },
  unsupported_media: {
    status: 422,
    title: { fr: "Pas du texte", en: "Not a text" },
    advice: () => ({
      fr: "Ce fichier n’est pas un texte. Sont lus : SRT, WebVTT, SBV, json3, l’export de l’atelier, une transcription collée.",
      en: "This file is no text. SRT, WebVTT, SBV, json3, the atelier’s export and a pasted transcript are read.",
    }),
  },
  unknown_captions: {
    status: 422,
    title: { fr: "Format inconnu", en: "Unknown format" },
    advice: () => ({
      fr: "Ce format de sous-titres n’est pas lu. Enregistrez-les en SRT ou en WebVTT, puis renvoyez-les.",
      en: "This format of captions is not read. Save them as SRT or WebVTT, then send them again.",
    }),
  },
  no_cues: {
    status: 422,
    title: { fr: "Aucun sous-titre lisible", en: "No readable caption" },
    advice: ({ line = 1, quote = "" }: CaptionPlace) => ({
      fr: `Aucun sous-titre n’a pu être lu ; voyez la ligne ${line} : ${quote}`,
      en: `No caption could be read; look at line ${line}: ${quote}`,
    }),
  },
  bad_json: {
    status: 422,
    title: { fr: "JSON mal formé", en: "Malformed JSON" },
    advice: ({ line = 1, quote = "" }: CaptionPlace) => ({
      fr: `Ce JSON s’interrompt à la ligne ${line} : ${quote}`,
      en: `This JSON breaks off at line ${line}: ${quote}`,
    }),
  },
  unknown_json: {
    status: 422,
    title: { fr: "JSON inconnu", en: "Unknown JSON" },
    advice: () => ({
      fr: "Ce JSON n’est ni celui de YouTube (json3), ni l’export de l’atelier.",
      en: "This JSON is neither that of YouTube (json3) nor the atelier’s export.",
    }),
  },
  captions_too_long: {
    status: 422,
    title: { fr: "Transcription trop longue", en: "Transcript too long" },
    advice: ({ max_words = 0 }: { readonly max_words?: number }) => ({
      fr: `Une transcription a ${max_words} mots au plus. Coupez le fichier en plusieurs.`,
      en: `A transcript has ${max_words} words at most. Cut the file into several.`,
    }),
  },
});

type CaptionPlace = { readonly line?: number; readonly quote?: string };
