import { defineFlashes } from "../../../../platform/flash-texts";

export const fileFlashes = defineFlashes("files", {
  adopted: {
    fr: () => "Vos fichiers sont dans votre compte.",
    en: () => "Your files are in your account.",
  },
  stored: { fr: () => "Fichier enregistré.", en: () => "File kept." },
  removed: { fr: () => "Fichier supprimé.", en: () => "File deleted." },
  cancelled: { fr: () => "Envoi abandonné.", en: () => "Upload given up." },
});
