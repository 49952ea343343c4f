import { defineFlashes } from "../../../platform/flash-texts";

export const transcriptFlashes = defineFlashes("transcription", {
  adopted: {
    fr: () => "Vos transcriptions sont dans votre compte.",
    en: () => "Your transcripts are in your account.",
  },
  known: {
    fr: () => "Cette vidéo était déjà transcrite : la voici.",
    en: () => "This video had been transcribed already: here it is.",
  },
  read: {
    fr: () => "Texte lu : le voici, avec ses temps.",
    en: () => "Text read: here it is, with its times.",
  },
  readInPart: {
    fr: (line) =>
      `Texte lu, mais pas en entier : voyez la ligne ${line} de vos sous-titres, dont les temps sont mal écrits.`,
    en: (line) =>
      `Text read, but not all of it: look at line ${line} of your captions, whose times are not well written.`,
  },
  changed: {
    fr: () => "Passage modifié.",
    en: () => "Segment changed.",
  },
  renamed: {
    fr: (count) =>
      count > 1 ? `${count} passages ont le nouveau nom.` : "1 passage a le nouveau nom.",
    en: (count) =>
      count === 1 ? "1 segment has the new name." : `${count} segments have the new name.`,
  },
  replaced: {
    fr: (count) => {
      if (count === 0) return "Rien n’a été remplacé.";
      return count === 1 ? "1 occurrence remplacée." : `${count} occurrences remplacées.`;
    },
    en: (count) => {
      if (count === 0) return "Nothing was replaced.";
      return count === 1 ? "1 hit replaced." : `${count} hits replaced.`;
    },
  },
  undone: {
    fr: () => "Dernière modification annulée.",
    en: () => "Latest change undone.",
  },
  factAccepted: {
    fr: () => "Ajouté à votre profil.",
    en: () => "Added to your profile.",
  },
  factTakenBack: {
    fr: () => "Retiré de votre profil.",
    en: () => "Taken out of your profile again.",
  },
  removed: {
    fr: () => "Transcription supprimée, avec ses mots et son historique.",
    en: () => "Transcript deleted, with its words and its history.",
  },
});
