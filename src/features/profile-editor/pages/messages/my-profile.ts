import type { Language } from "../../../../platform/language";
import type { ProfilePart } from "../../../profile";

const plural = (count: number, one: string, many: string) => (count === 1 ? one : many);

const fr = {
  title: "Mon profil",
  lead: "Votre propre CV, que vous seul voyez. Tout ce que vous faites ici repose sur lui.",
  complete: (percent: string) => `Complet à ${percent}`,
  completeLabel: "Complétude du profil",
  raises: "Ce qui l’augmenterait",
  points: (points: string) => `+${points} pts`,
  /** `lacks` is a whole number; `has` is the mean of an experience for the achievements. */
  raise: {
    name: () => "votre nom",
    title: () => "un titre sous votre nom",
    pitch: () => "quelques phrases de présentation",
    experiences: (lacks) => plural(lacks, "une expérience de plus", `${lacks} expériences de plus`),
    achievements: (_, has) => `cinq réalisations par expérience (${has} en moyenne)`,
    skills: (lacks) => plural(lacks, "un savoir-faire de plus", `${lacks} savoir-faire de plus`),
    education: (lacks) => plural(lacks, "une formation de plus", `${lacks} formations`),
    certifications: (lacks) => plural(lacks, "un certificat de plus", `${lacks} certificats`),
    languages: (lacks) => plural(lacks, "une langue de plus", `${lacks} langues`),
    references: (lacks) =>
      plural(lacks, "une recommandation de plus", `${lacks} recommandations de clients`),
  } as Readonly<Record<ProfilePart, (lacks: number, has: string) => string>>,
  empty: "Rien pour l’instant",
  emptyHint: "Remplissez le formulaire ci-dessous, ou partez de ce que vous avez déjà.",
  toAnalyses: "Faire analyser un CV",
  toImport: "Importer un fichier",
  takeAlong: "Emporter",
  json: "JSON Resume",
  markdown: "Markdown",
  unsaved: (moment: string) =>
    `Modifications du ${moment}, gardées mais pas encore enregistrées dans le profil.`,
  behind:
    "Le profil a changé depuis le début de ces modifications (CV repris, autre appareil). Les enregistrer remplace cet autre état ; les abandonner le montre.",
  discard: "Abandonner les modifications",
  other: "Ouvrir ce qui est enregistré",
  save: "Enregistrer le profil",
  addLanguage: { fr: "Ajouter une version française", en: "Ajouter une version anglaise" },
  imported: "repris d’un fichier, d’un CV ou d’un enregistrement",
  photo: {
    title: "Photo",
    hint: "Vous seul la voyez. Elle n’est mise dans un CV que si vous le demandez.",
    label: "Photo JPEG ou PNG, 2 Mo au plus",
    alt: "Votre photo",
    missing: "Choisissez une photo.",
    submit: "Garder cette photo",
    remove: "Retirer la photo",
  },
  preview: "Le profil tel qu’il est enregistré",
  versions: "États antérieurs",
  restore: "Reprendre",
  restoreOf: (moment: string) => `Reprendre l’état du ${moment}`,
  saving: {
    saving: "Sauvegarde…",
    saved: "Gardé sur cet atelier ; « Enregistrer le profil » en fait votre profil.",
    unsaved: "Modifications pas encore gardées.",
    failed: "Pas gardé : nouvel essai dans quelques secondes.",
    conflict:
      "Ce profil a été modifié ailleurs entre-temps. Votre texte reste ici : « Enregistrer le profil » vous laisse choisir.",
    signedOut:
      "Votre session est terminée. Reconnectez-vous dans un autre onglet ; votre texte reste ici.",
    removed: "{title} : sera retirée à l’enregistrement.",
    putBack: "{title} : remise.",
  },
  import: {
    title: "Importer dans mon profil",
    lead: "Le fichier est comparé à votre profil. Vous choisissez champ par champ ; rien n’est remplacé sans vous.",
    file: "Fichier JSON Resume, ou archive ZIP de LinkedIn",
    fileHint: "2 Mo au plus.",
    text: "Ou le texte d’un JSON Resume",
    submit: "Comparer",
    problems: (count: number) =>
      plural(count, "Une ligne n’a pas pu être lue", `${count} lignes n’ont pas pu être lues`),
    draft:
      "Des modifications ne sont pas encore enregistrées dans votre profil : enregistrez-les ou abandonnez-les d’abord.",
    back: "Revenir au profil",
  },
  proposal: {
    title: "Ce que le fichier propose",
    lead: "Ce qui manque à votre profil est coché ; ce qui remplacerait une valeur ne l’est pas.",
    sources: { "json-resume": "JSON Resume", "linkedin-archive": "Archive de LinkedIn" },
    entry: "nouvelle entrée",
    now: "Aujourd’hui :",
    submit: "Reprendre ce qui est coché",
    nothing: "Le fichier ne dit rien que votre profil ne dise déjà.",
  },
};

export type MyProfileTexts = typeof fr;

const en: MyProfileTexts = {
  title: "My profile",
  lead: "Your own CV, which only you see. Everything you make here rests on it.",
  complete: (percent) => `${percent} complete`,
  completeLabel: "How complete the profile is",
  raises: "What would raise it",
  points: (points) => `+${points} pts`,
  raise: {
    name: () => "your name",
    title: () => "a headline below your name",
    pitch: () => "a few sentences about you",
    experiences: (lacks) => plural(lacks, "one more experience", `${lacks} more experiences`),
    achievements: (_, has) => `five achievements for each experience (${has} on average)`,
    skills: (lacks) => plural(lacks, "one more skill", `${lacks} more skills`),
    education: (lacks) => plural(lacks, "one more education", `${lacks} entries of education`),
    certifications: (lacks) => plural(lacks, "one more certificate", `${lacks} certificates`),
    languages: (lacks) => plural(lacks, "one more language", `${lacks} languages`),
    references: (lacks) => plural(lacks, "one more reference", `${lacks} references of clients`),
  },
  empty: "Nothing here yet",
  emptyHint: "Fill in the form below, or start from what you have already.",
  toAnalyses: "Have a CV analysed",
  toImport: "Import a file",
  takeAlong: "Take along",
  json: "JSON Resume",
  markdown: "Markdown",
  unsaved: (moment) => `Changes of ${moment}, kept but not yet saved into the profile.`,
  behind:
    "The profile has changed since these changes were begun (a CV taken over, another device). Saving them replaces that other state; dropping them shows it.",
  discard: "Drop the changes",
  other: "Open what is saved",
  save: "Save the profile",
  addLanguage: { fr: "Add a French version", en: "Add an English version" },
  imported: "taken from a file, a CV or a recording",
  photo: {
    title: "Photo",
    hint: "Only you see it. It goes into a CV only where you ask for it.",
    label: "JPEG or PNG photo, 2 MB at most",
    alt: "Your photo",
    missing: "Choose a photo.",
    submit: "Keep this photo",
    remove: "Remove the photo",
  },
  preview: "The profile as it is saved",
  versions: "Earlier states",
  restore: "Bring back",
  restoreOf: (moment) => `Bring back the state of ${moment}`,
  saving: {
    saving: "Keeping…",
    saved: "Kept here; “Save the profile” makes it your profile.",
    unsaved: "Changes not kept yet.",
    failed: "Not kept: trying again in a few seconds.",
    conflict:
      "This profile was edited elsewhere meanwhile. Your text stays here: “Save the profile” lets you choose.",
    signedOut: "Your session has ended. Sign in again in another tab; your text stays here.",
    removed: "{title}: goes when the profile is saved.",
    putBack: "{title}: put back.",
  },
  import: {
    title: "Import into my profile",
    lead: "The file is compared with your profile. You choose field by field; nothing is replaced unasked.",
    file: "JSON Resume file, or ZIP archive of LinkedIn",
    fileHint: "2 MB at most.",
    text: "Or the text of a JSON Resume",
    submit: "Compare",
    problems: (count) =>
      plural(count, "One line could not be read", `${count} lines could not be read`),
    draft: "Some changes are not saved into your profile yet: save or drop them first.",
    back: "Back to the profile",
  },
  proposal: {
    title: "What the file offers",
    lead: "What your profile lacks is ticked; what would replace a value is not.",
    sources: { "json-resume": "JSON Resume", "linkedin-archive": "LinkedIn archive" },
    entry: "new entry",
    now: "Today:",
    submit: "Take over what is ticked",
    nothing: "The file says nothing that your profile does not say already.",
  },
};

export const myProfileMessages: Readonly<Record<Language, MyProfileTexts>> = { fr, en };
