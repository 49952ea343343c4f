import type { Language, Localized } from "../../../platform/language";
import type { PrintedSection } from "../templates";

/** They are the headings that readers of CVs know best. */
export const sectionHeadings: Readonly<Record<Language, Readonly<Record<PrintedSection, string>>>> =
  {
    fr: {
      summary: "Profil",
      experience: "Expérience professionnelle",
      projects: "Projets",
      skills: "Compétences",
      education: "Formation",
      languages: "Langues",
      certificates: "Certifications",
    },
    en: {
      summary: "Profile",
      experience: "Experience",
      projects: "Projects",
      skills: "Skills",
      education: "Education",
      languages: "Languages",
      certificates: "Certifications",
    },
  };

/** It stands before the town, because readers know few towns by their names. */
export const townLabels: Localized = { fr: "Ville : ", en: "Based in " };

/** A post goes on since the date, or until this word. */
export const ongoingTexts: Localized = { fr: "depuis", en: "Present" };

/** It stands between the name of a group of skills and its first skill. */
export const groupColons: Localized = { fr: " :", en: ":" };
