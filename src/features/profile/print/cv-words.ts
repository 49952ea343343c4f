import type { Language } from "../../../platform/language";

const fr = {
  title: (name: string) => `CV · ${name}`,
  today: "aujourd’hui",
  sections: {
    work: "Expérience",
    projects: "Projets",
    education: "Formation",
    skills: "Savoir-faire",
    languages: "Langues",
    volunteer: "Bénévolat",
    certificates: "Certificats",
    awards: "Distinctions",
    publications: "Publications",
    interests: "Centres d’intérêt",
    references: "Recommandations",
  },
  pair: (term: string, words: string) => `${term}\u00A0: ${words}`,
  quoted: (text: string) => `«\u00A0${text}\u00A0»`,
};

const en: typeof fr = {
  title: (name) => `CV · ${name}`,
  today: "today",
  sections: {
    work: "Experience",
    projects: "Projects",
    education: "Education",
    skills: "Skills",
    languages: "Languages",
    volunteer: "Volunteering",
    certificates: "Certificates",
    awards: "Awards",
    publications: "Publications",
    interests: "Interests",
    references: "References",
  },
  pair: (term, words) => `${term}: ${words}`,
  quoted: (text) => `“${text}”`,
};

export type CvWords = typeof fr;

/** A printed CV is in one language, whatever language its reader has chosen for the site. */
export const cvWords: Readonly<Record<Language, CvWords>> = { fr, en };
