import type { Language } from "../../../../platform/language";
import type { ProfilePart } from "../../mine/profile-parts";

type Texts = {
  readonly title: string;
  readonly lead: string;
  readonly complete: (percent: string) => string;
  readonly completeLabel: string;
  readonly missing: string;
  readonly parts: Readonly<Record<ProfilePart, string>>;
  readonly empty: string;
  readonly emptyHint: string;
  readonly toAnalyses: string;
  readonly form: string;
  readonly name: string;
  readonly label: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly url: string;
  readonly summary: string;
  readonly wrong: string;
  readonly save: string;
  readonly imported: string;
  readonly preview: string;
  readonly versions: string;
};

const en: Texts = {
  title: "My profile",
  lead: "Your own CV, which only you see. What you make here rests on it.",
  complete: (percent) => `${percent} complete`,
  completeLabel: "How complete the profile is",
  missing: "Still missing:",
  parts: {
    name: "name",
    title: "headline",
    pitch: "summary",
    experiences: "experience",
    achievements: "achievements",
    skills: "skills",
    education: "education",
    certifications: "certificates",
    languages: "languages",
    references: "references",
  },
  empty: "Nothing here yet",
  emptyHint: "Fill in the basics below, or have a CV analysed and take its fields over.",
  toAnalyses: "Have a CV analysed",
  form: "Basics",
  name: "Name",
  label: "Headline",
  email: "E-mail",
  phone: "Phone",
  city: "Place",
  url: "Website",
  summary: "Summary",
  wrong: "This value cannot be taken as it is; correct it or leave it empty.",
  save: "Save",
  imported: "taken from a CV",
  preview: "The profile as it stands",
  versions: "Earlier states",
};

const fr: Texts = {
  title: "Mon profil",
  lead: "Votre propre CV, que vous seul voyez. Ce que vous faites ici repose sur lui.",
  complete: (percent) => `Complet à ${percent}`,
  completeLabel: "Complétude du profil",
  missing: "Manque encore :",
  parts: {
    name: "nom",
    title: "accroche",
    pitch: "résumé",
    experiences: "expérience",
    achievements: "réalisations",
    skills: "compétences",
    education: "formation",
    certifications: "certificats",
    languages: "langues",
    references: "recommandations",
  },
  empty: "Rien pour l’instant",
  emptyHint:
    "Remplissez l’essentiel ci-dessous, ou faites analyser un CV et reprenez-en les champs.",
  toAnalyses: "Faire analyser un CV",
  form: "L’essentiel",
  name: "Nom",
  label: "Accroche",
  email: "E-mail",
  phone: "Téléphone",
  city: "Lieu",
  url: "Site",
  summary: "Résumé",
  wrong: "Cette valeur ne peut être prise telle quelle ; corrigez-la ou videz-la.",
  save: "Enregistrer",
  imported: "repris d’un CV",
  preview: "Le profil tel qu’il est",
  versions: "États antérieurs",
};

export const myProfileMessages: Readonly<Record<Language, Texts>> = { fr, en };
