import { defineFlashes } from "../../../../platform/flash-texts";

export const cvFlashes = defineFlashes("cv-analysis", {
  adopted: {
    fr: () => "Vos analyses de CV sont dans votre compte.",
    en: () => "Your CV analyses are in your account.",
  },
  accepted: {
    fr: (count) =>
      count > 1 ? `${count} propositions acceptées.` : `${count} proposition acceptée.`,
    en: (count) => (count === 1 ? "1 change accepted." : `${count} changes accepted.`),
  },
  removed: {
    fr: () => "Analyse supprimée, avec le fichier et son texte.",
    en: () => "Analysis deleted, with the file and its text.",
  },
  known: {
    fr: () => "Ce fichier était déjà analysé : rien n’a été décompté.",
    en: () => "This file had been analysed already: nothing was counted.",
  },
  imported: {
    fr: (count) => `${count} ${count > 1 ? "champs repris" : "champ repris"} dans votre profil.`,
    en: (count) => `${count} ${count === 1 ? "field" : "fields"} taken into your profile.`,
  },
});
