import type { CvWords } from "./trade";

export const frenchHeadings: CvWords["headings"] = {
  contact: ["Contact", "Coordonnées", "Me contacter"],
  profile: ["Profil", "À propos", "Profil professionnel", "Présentation", "Objectif", "Résumé"],
  work: [
    "Expérience professionnelle",
    "Expériences professionnelles",
    "Expériences",
    "Parcours professionnel",
    "Expérience",
    "Emplois occupés",
  ],
  education: [
    "Formation",
    "Formations",
    "Études et diplômes",
    "Parcours scolaire",
    "Diplômes",
    "Formation initiale",
  ],
  skills: ["Compétences", "Compétences clés", "Savoir-faire", "Compétences techniques", "Atouts"],
  languages: ["Langues", "Langues étrangères", "Langues parlées"],
  certificates: ["Certifications", "Certificats et habilitations", "Habilitations"],
  interests: ["Centres d’intérêt", "Loisirs", "Divers", "Intérêts"],
};

export const englishHeadings: CvWords["headings"] = {
  contact: ["Contact", "Contact details", "Get in touch"],
  profile: [
    "Profile",
    "Summary",
    "About me",
    "Professional summary",
    "Personal statement",
    "Objective",
  ],
  work: [
    "Work experience",
    "Experience",
    "Employment history",
    "Professional experience",
    "Career history",
    "Work history",
  ],
  education: [
    "Education",
    "Education and training",
    "Academic background",
    "Qualifications",
    "Education & qualifications",
  ],
  skills: ["Skills", "Key skills", "Core competencies", "Technical skills", "Areas of expertise"],
  languages: ["Languages", "Language skills"],
  certificates: ["Certifications", "Licences and certificates", "Certificates"],
  interests: ["Interests", "Hobbies", "Hobbies and interests"],
};
