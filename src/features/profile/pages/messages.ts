import type { Language } from "../../../platform/language";

const fr = {
  work: "Expérience",
  projects: "Projets",
  education: "Formation",
  skills: "Savoir-faire",
  languages: "Langues",
  interests: "Ailleurs",
  volunteer: "Bénévolat",
  certificates: "Certificats",
  awards: "Distinctions",
  publications: "Publications",
  references: "Recommandations",
  contact: "Contact",
  email: "E-mail",
  phone: "Téléphone",
  website: "Site",
  place: "Lieu",
  downloads: {
    title: "À emporter",
    pdf: "Le CV en PDF",
    json: "JSON Resume",
    vcard: "Carte de visite (vCard)",
  },
  today: "aujourd’hui",
  since: "depuis",
  period: (start: string, end: string) => `${start} – ${end}`,
  description: (nameAndLabel: string) =>
    `${nameAndLabel} : parcours, projets, savoir-faire, et deux lettres pour votre entreprise.`,
  invitation: {
    title: "Et si je vous écrivais ?",
    text: "Donnez-moi le nom de votre entreprise. Vous recevrez deux lettres : la motivée, et celle que l’on n’envoie jamais.",
    company: "Votre entreprise",
    submit: "Demander les lettres",
    closed: (visit: number, required: number) =>
      `Les lettres s’ouvrent à la visite n° ${required} ; celle-ci est la n° ${visit}. Votre demande sera gardée, puis écrite à votre retour.`,
  },
};

export type ProfileMessages = typeof fr;

const en: ProfileMessages = {
  work: "Experience",
  projects: "Projects",
  education: "Education",
  skills: "Craft",
  languages: "Languages",
  interests: "Elsewhere",
  volunteer: "Volunteering",
  certificates: "Certificates",
  awards: "Awards",
  publications: "Publications",
  references: "References",
  contact: "Contact",
  email: "E-mail",
  phone: "Phone",
  website: "Website",
  place: "Place",
  downloads: {
    title: "To take along",
    pdf: "The CV as a PDF",
    json: "JSON Resume",
    vcard: "Contact card (vCard)",
  },
  today: "today",
  since: "since",
  period: (start, end) => `${start} – ${end}`,
  description: (nameAndLabel) =>
    `${nameAndLabel}: career, projects, craft, and two letters for your company.`,
  invitation: {
    title: "Shall I write to you?",
    text: "Tell me the name of your company. You will get two letters: the keen one, and the one nobody ever sends.",
    company: "Your company",
    submit: "Ask for the letters",
    closed: (visit, required) =>
      `The letters open at visit ${required}; this is visit ${visit}. Your request will be kept, then written when you are back.`,
  },
};

export const profileMessages: Readonly<Record<Language, ProfileMessages>> = { fr, en };
