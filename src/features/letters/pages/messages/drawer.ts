import type { Language } from "../../../../platform/language";
import type { LetterStatus } from "../../api/schemas";

const fr = {
  status: (company: string) => `Suite donnée : ${company}`,
  statuses: {
    draft: "Brouillon",
    sent: "Envoyée",
    answered: "Réponse",
    refused: "Refus",
  } satisfies Record<LetterStatus, string>,
  changed: (company: string, status: string) => `${company} : ${status}.`,
  note: "Note",
  noteOf: (company: string) => `Note : ${company}`,
  noteText: "Pour vous seul",
  noteSave: "Garder la note",
  noteError: "La note dépasse 2 000 caractères.",
  search: "Chercher",
  searchHint: "Entreprise, poste, note ou texte des lettres.",
  any: "toutes",
  which: "Suite",
  submit: "Chercher",
  clear: "Tout montrer",
  none: "Aucune lettre ne correspond.",
};

type DrawerMessages = typeof fr;

const en: DrawerMessages = {
  status: (company) => `Status: ${company}`,
  statuses: { draft: "Draft", sent: "Sent", answered: "Answered", refused: "Refused" },
  changed: (company, status) => `${company}: ${status}.`,
  note: "Note",
  noteOf: (company) => `Note: ${company}`,
  noteText: "For you alone",
  noteSave: "Keep the note",
  noteError: "The note is over 2,000 characters.",
  search: "Search",
  searchHint: "Company, post, note or text of the letters.",
  any: "all",
  which: "Status",
  submit: "Search",
  clear: "Show all",
  none: "No letter matches.",
};

export const drawerMessages: Readonly<Record<Language, DrawerMessages>> = { fr, en };
