import { defineFlashes } from "../../../../platform/flash-texts";

export const editorFlashes = defineFlashes("profile-editor", {
  saved: { fr: () => "Brouillon enregistré.", en: () => "Draft saved." },
  removed: {
    fr: () => "Entrée retirée du brouillon ; « Remettre » la rend.",
    en: () => "Entry removed from the draft; “Put back” returns it.",
  },
  discarded: {
    fr: () => "Le brouillon est mis de côté ; il peut être repris.",
    en: () => "The draft is put aside; it can be taken back.",
  },
  takenBack: {
    fr: () => "Le brouillon précédent est repris.",
    en: () => "The draft before is back.",
  },
  emptied: {
    fr: () => "Une feuille blanche. Le CV publié reste en ligne jusqu’à la publication.",
    en: () => "A blank sheet. The published CV stays online until you publish.",
  },
  imported: {
    fr: () => "Fichier importé dans le brouillon ; rien n’est publié pour l’instant.",
    en: () => "File imported into the draft; nothing is published yet.",
  },
  published: {
    fr: () => "Publié. Le site et les lettres à venir s’appuient dessus dès maintenant.",
    en: () => "Published. The site and the letters to come rest on it from now on.",
  },
  restored: {
    fr: (number) => `La version ${number} est dans le brouillon ; relisez-la, puis publiez.`,
    en: (number) => `Version ${number} is in the draft; review it, then publish.`,
  },
  profileSaved: { fr: () => "Profil enregistré.", en: () => "Profile saved." },
  entryRemoved: {
    fr: () => "Entrée retirée ; « Remettre » la rend.",
    en: () => "Entry removed; “Put back” returns it.",
  },
  dropped: {
    fr: () => "Modifications abandonnées.",
    en: () => "Changes dropped.",
  },
  broughtBack: {
    fr: () => "Cet état est dans le formulaire ; enregistrez-le pour qu’il devienne votre profil.",
    en: () => "That state is in the form; save it to make it your profile.",
  },
  taken: {
    fr: (count) => (count === 1 ? "Un champ repris." : `${count} champs repris.`),
    en: (count) => (count === 1 ? "One field taken over." : `${count} fields taken over.`),
  },
  photoKept: { fr: () => "Photo gardée.", en: () => "Photo kept." },
  photoRemoved: { fr: () => "Photo retirée.", en: () => "Photo removed." },
});
