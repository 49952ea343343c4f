import type { Language } from "../../../../platform/language";
import type { FactPath } from "../../facts/proposed-fact";

const english = {
  title: "Facts for my profile",
  open: "Propose facts for my profile",
  lead: "These sentences tell something that your profile can say. Built-in rules have read them, so read each one yourself: only what you add enters your profile, and you can take it back here.",
  back: "Back to the transcript",
  who: "Which voice is yours?",
  whoHint: "Only what this voice says of itself is read.",
  nobody: "Choose…",
  choose: "Show the facts",
  count: (count: number) => (count === 1 ? "1 fact" : `${count} facts`),
  none: "No sentence tells a fact that the profile could take.",
  noneHint:
    "The rules know skills, posts with their employer and years, languages, certificates, degrees and years of experience, in French and English.",
  simulated: "This text is simulated: nobody has said it, so it tells nothing of you.",
  parts: {
    skills: "Skill",
    work: "Experience",
    languages: "Language",
    certificates: "Certificate",
    education: "Education",
    "basics.summary": "Summary",
  } satisfies Record<FactPath, string> as Record<FactPath, string>,
  since: (year: string) => `since ${year}`,
  add: "Add to my profile",
  addLabel: (value: string) => `Add to my profile: ${value}`,
  added: "Added to your profile",
  present: "Already in your profile",
  undo: "Take it back",
  undoLabel: (value: string) => `Take it back: ${value}`,
  hearAt: (time: string) => `Go to ${time} in the transcript`,
  said: (quote: string) => `“${quote}”`,
  profile: "Open my profile",
};

const french: typeof english = {
  title: "Faits pour mon profil",
  open: "Proposer des faits pour mon profil",
  lead: "Ces phrases disent quelque chose que votre profil peut reprendre. Des règles intégrées les ont lues ; relisez donc chacune : seul ce que vous ajoutez entre dans votre profil, et vous pouvez l’en retirer ici.",
  back: "Revenir à la transcription",
  who: "Quelle voix est la vôtre ?",
  whoHint: "Seul ce que cette voix dit d’elle-même est lu.",
  nobody: "Choisir…",
  choose: "Montrer les faits",
  count: (count) => (count > 1 ? `${count} faits` : `${count} fait`),
  none: "Aucune phrase ne dit un fait que le profil pourrait reprendre.",
  noneHint:
    "Les règles connaissent les compétences, les postes avec leur employeur et leurs années, les langues, les certificats, les diplômes et les années d’expérience, en français et en anglais.",
  simulated: "Ce texte est simulé : personne ne l’a dit, il ne dit donc rien de vous.",
  parts: {
    skills: "Savoir-faire",
    work: "Expérience",
    languages: "Langue",
    certificates: "Certificat",
    education: "Formation",
    "basics.summary": "Présentation",
  },
  since: (year) => `depuis ${year}`,
  add: "Ajouter à mon profil",
  addLabel: (value) => `Ajouter à mon profil : ${value}`,
  added: "Ajouté à votre profil",
  present: "Déjà dans votre profil",
  undo: "Retirer",
  undoLabel: (value) => `Retirer : ${value}`,
  hearAt: (time) => `Aller à ${time} dans la transcription`,
  said: (quote) => `« ${quote} »`,
  profile: "Ouvrir mon profil",
};

export const factMessages: Readonly<Record<Language, typeof english>> = {
  fr: french,
  en: english,
};
