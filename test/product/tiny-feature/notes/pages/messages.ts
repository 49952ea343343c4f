import type { Language } from "../../../../../src/platform/language";
import { defineFlashes } from "../../../../../src/platform/flash-texts";

const fr = {
  title: "Notes",
  text: "Votre note",
  textError: "Écrivez entre 1 et 500 caractères.",
  save: "Enregistrer",
};

const en: typeof fr = {
  title: "Notes",
  text: "Your note",
  textError: "Write between 1 and 500 characters.",
  save: "Save",
};

export const notesMessages: Readonly<Record<Language, typeof fr>> = { fr, en };

export const notesFlashes = defineFlashes("notes", {
  saved: { fr: () => "Note enregistrée.", en: () => "Note saved." },
});
