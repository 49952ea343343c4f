import type { Localized } from "../../../../platform/language";
import type { ChangeKind } from "../cv-change";

/** They say why each kind of change is proposed. */
export const changeTexts: Readonly<Record<ChangeKind, Localized>> = {
  "first-person": {
    fr: "Sans « je », la ligne commence par l’action.",
    en: "Without “I” the line begins with the action.",
  },
  "weak-opening": {
    fr: "L’action dit la même chose en moins de mots.",
    en: "The action says the same in fewer words.",
  },
  "split-bullet": {
    fr: "Deux actions tiennent mieux sur deux lignes.",
    en: "Two actions read better on two lines.",
  },
  punctuation: {
    fr: "Toutes les lignes finissent de la même façon.",
    en: "All lines end in the same way.",
  },
  "duplicate-skill": {
    fr: "Cette compétence est déjà listée.",
    en: "This skill is listed already.",
  },
  "proven-skill": {
    fr: "Une réalisation la montre, mais la liste ne la nomme pas.",
    en: "An achievement shows it, but the list does not name it.",
  },
  heading: {
    fr: "Une machine reconnaît ce titre courant.",
    en: "A machine knows this common heading.",
  },
  "section-order": {
    fr: "L’ordre attendu met l’essentiel en premier.",
    en: "The expected order puts first what matters most.",
  },
  "post-order": {
    fr: "Le poste le plus récent vient en premier.",
    en: "The latest post comes first.",
  },
  "date-format": {
    fr: "Toutes les dates sont écrites de la même façon.",
    en: "All dates are written in the same way.",
  },
  wording: {
    fr: "Proposition d’un modèle, sans chiffre, employeur ni outil ajouté.",
    en: "A model’s proposal, with no figure, employer or tool added.",
  },
};
