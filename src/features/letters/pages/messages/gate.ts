import type { Language } from "../../../../platform/language";

const fr = {
  meanwhile: "En attendant",
  readSample: "Lire une paire d’exemple",
  kept: {
    title: "Demande gardée",
    closed: (company: string, visit: number) =>
      `Votre demande pour ${company} est gardée : elle sera écrite à votre ${visit}ᵉ visite, sans rien ressaisir.`,
    forget: "L’oublier",
    forgetLabel: (company: string) => `Oublier la demande pour ${company}`,
    openTitle: (company: string) => `Votre demande pour ${company} vous attendait`,
    open: "La porte est ouverte : vos deux lettres peuvent s’écrire.",
    write: "Écrire les lettres maintenant",
    submit: "Garder ma demande",
    resubmit: "Garder la demande ainsi",
    hold: (visit: number) =>
      `La porte s’ouvre à la ${visit}ᵉ visite. D’ici là votre demande est gardée, puis écrite à votre retour.`,
  },
  invitation: {
    title: "Demander une invitation",
    text: "Le propriétaire lit votre mot et peut ouvrir la porte pour ce navigateur.",
    name: "Qui êtes-vous ?",
    nameHint: "Nom, et entreprise si vous voulez.",
    message: "Un mot (facultatif)",
    submit: "Envoyer la demande",
    errors: {
      name: "Il faut entre 2 et 100 caractères.",
      message: "Il faut 500 caractères au plus.",
    },
    byMail: "Ou écrivez-lui :",
    mailSubject: "Une invitation pour les lettres",
    pending:
      "Votre demande d’invitation est partie. La porte s’ouvrira ici dès qu’elle sera acceptée.",
    declined: "Le propriétaire n’a pas ouvert la porte cette fois. Vos visites l’ouvriront.",
  },
  sample: {
    title: (company: string) => `Exemple : ${company}`,
    lead: "Cette entreprise n’existe pas. Les lettres, elles, sont composées à l’instant, avec le vrai CV.",
    back: "Retour à votre demande",
    company: "Fournil de la Lune",
  },
};

type GateMessages = typeof fr;

const en: GateMessages = {
  meanwhile: "Meanwhile",
  readSample: "Read a sample pair",
  kept: {
    title: "Request kept",
    closed: (company, visit) =>
      `Your request for ${company} is kept: it will be written at your ${ordinal(visit)} visit, with nothing to type again.`,
    forget: "Forget it",
    forgetLabel: (company) => `Forget the request for ${company}`,
    openTitle: (company) => `Your request for ${company} was waiting for you`,
    open: "The door is open: both letters can be written.",
    write: "Write the letters now",
    submit: "Keep my request",
    resubmit: "Keep the request like this",
    hold: (visit) =>
      `The door opens at the ${ordinal(visit)} visit. Until then your request is kept, then written when you are back.`,
  },
  invitation: {
    title: "Ask for an invitation",
    text: "The owner reads your words and may open the door for this browser.",
    name: "Who are you?",
    nameHint: "Your name, and your company if you like.",
    message: "A few words (optional)",
    submit: "Send the request",
    errors: {
      name: "It takes 2 to 100 characters.",
      message: "It takes 500 characters at the most.",
    },
    byMail: "Or write to them:",
    mailSubject: "An invitation to the letters",
    pending:
      "Your request for an invitation has been sent. The door will open here once it is granted.",
    declined: "The owner has not opened the door this time. Your visits will.",
  },
  sample: {
    title: (company) => `Sample: ${company}`,
    lead: "This company does not exist. The letters are composed this instant, from the real CV.",
    back: "Back to your request",
    company: "Moonrise Bakery",
  },
};

function ordinal(count: number): string {
  const ending = new Intl.PluralRules("en", { type: "ordinal" }).select(count);
  return `${count}${{ zero: "th", one: "st", two: "nd", few: "rd", many: "th", other: "th" }[ending]}`;
}

export const gateMessages: Readonly<Record<Language, GateMessages>> = { fr, en };
