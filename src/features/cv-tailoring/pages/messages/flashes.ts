import { defineFlashes } from "../../../../platform/flash-texts";
import { adoptedCvs } from "../../messages/kept-cvs";

const frenchPoints = (count: number) =>
  `${count.toLocaleString("fr")} point${count > 1 ? "s" : ""}`;
const englishPoints = (count: number) =>
  `${count.toLocaleString("en")} point${count === 1 ? "" : "s"}`;

export const tailoringFlashes = defineFlashes("cv-tailoring", {
  ...adoptedCvs.texts,
  made: { fr: () => "Votre CV est prêt.", en: () => "Your CV is ready." },
  removed: { fr: () => "CV supprimé.", en: () => "CV deleted." },
  in: { fr: () => "Ligne ajoutée.", en: () => "Line put in." },
  out: { fr: () => "Ligne retirée.", en: () => "Line taken out." },
  pin: { fr: () => "Ligne retenue.", en: () => "Line held." },
  free: { fr: () => "Ligne libérée.", en: () => "Line released." },
  refitted: { fr: () => "La page est recomposée.", en: () => "The page is fitted anew." },
  undone: { fr: () => "Dernier geste annulé.", en: () => "Last move taken back." },
  loses: {
    fr: (count) => `La page perd ${frenchPoints(count)}.`,
    en: (count) => `The page loses ${englishPoints(count)}.`,
  },
  gains: {
    fr: (count) => `La page gagne ${frenchPoints(count)}.`,
    en: (count) => `The page gains ${englishPoints(count)}.`,
  },
  level: {
    fr: () => "La page vaut autant qu’avant.",
    en: () => "The page is worth as much as before.",
  },
});
