import type { Language } from "../../../../platform/language";

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    name: "nom",
    email: "adresse électronique",
    phone: "téléphone",
    experience: "expérience",
    education: "formation",
    skills: "compétences",
  },
  en: {
    name: "name",
    email: "e-mail",
    phone: "phone",
    experience: "experience",
    education: "education",
    skills: "skills",
  },
};

/** It names the parts of a CV that a check lists by their paths. */
export const partNames = (paths: string, language: Language): string =>
  paths
    .split(", ")
    .map((path) => names[language][path] ?? path)
    .join(", ");
