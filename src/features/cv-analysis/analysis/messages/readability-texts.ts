import { type CheckTexts, counted, some } from "./check-texts";
import { partNames } from "./part-names";

/** These are the texts of the checks of readability, in the order of the published table. */
export const readabilityTexts = {
  "text-extractable": {
    name: {
      fr: "Texte lisible",
      en: "Readable text",
    },
    asks: {
      fr: "chaque page contient du texte, pas seulement une image",
      en: "every page holds text, not only a picture",
    },
    kept: {
      fr: () => "Chaque page contient du texte qu’une machine lit.",
      en: () => "Every page holds text that a machine reads.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "page n’est qu’une image", "pages ne sont que des images")} : une machine n’y lit rien.`,
      en: ({ count }) =>
        `${counted(count, "page is", "pages are")} only a picture: a machine reads nothing there.`,
    },
    fix: {
      fr: "Exportez le CV depuis votre traitement de texte au lieu de le numériser.",
      en: "Export the CV from your word processor instead of scanning it.",
    },
  },
  fonts: {
    name: {
      fr: "Polices",
      en: "Fonts",
    },
    asks: {
      fr: "aucune police dessinée (Type 3), qui perd des lettres",
      en: "no drawn fonts (Type 3), which lose letters",
    },
    kept: {
      fr: () => "Les polices gardent le sens de chaque lettre.",
      en: () => "The fonts keep the meaning of every letter.",
    },
    lost: {
      fr: () => "Une police dessinée (Type 3) fait perdre des lettres, telles que « fi » ou « é ».",
      en: () => "A drawn font (Type 3) loses letters, such as “fi” or “é”.",
    },
    fix: {
      fr: "Choisissez une police vectorielle courante (sous LaTeX : le paquet cm-super ou lmodern).",
      en: "Choose a common outline font (in LaTeX: the package cm-super or lmodern).",
    },
  },
  columns: {
    name: {
      fr: "Colonnes",
      en: "Columns",
    },
    asks: {
      fr: "une seule colonne : les lecteurs simples lisent en travers des colonnes",
      en: "one column: simple readers read across columns",
    },
    kept: {
      fr: () => "Le texte tient en une seule colonne.",
      en: () => "The text stands in a single column.",
    },
    lost: {
      fr: () =>
        "Le texte est en colonnes : un lecteur simple peut mêler une ligne de gauche à une ligne de droite.",
      en: () =>
        "The text stands in columns: a simple reader may mix a line of the left with one of the right.",
    },
    fix: {
      fr: "Passez à une seule colonne, l’expérience d’abord.",
      en: "Move to a single column, experience first.",
    },
  },
  tables: {
    name: {
      fr: "Tableaux",
      en: "Tables",
    },
    asks: {
      fr: "pas de tableau pour la mise en page",
      en: "no table for the layout",
    },
    kept: {
      fr: () => "Aucun tableau ne sert à la mise en page.",
      en: () => "No table carries the layout.",
    },
    lost: {
      fr: () =>
        "Un tableau sert à la mise en page : l’ordre de ses cases varie d’un lecteur à l’autre.",
      en: () => "A table carries the layout: the order of its cells differs from reader to reader.",
    },
    fix: {
      fr: "Remplacez le tableau par des paragraphes et des tabulations.",
      en: "Replace the table by paragraphs and tab stops.",
    },
  },
  "text-boxes": {
    name: {
      fr: "Zones de texte",
      en: "Text boxes",
    },
    asks: {
      fr: "pas de zone de texte, que beaucoup de lecteurs sautent",
      en: "no text box, which many readers skip",
    },
    kept: {
      fr: () => "Aucun texte ne se trouve dans une zone de texte.",
      en: () => "No text stands in a text box.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "passage se trouve", "passages se trouvent")} dans une zone de texte, que beaucoup de lecteurs sautent.`,
      en: ({ count }) =>
        `${counted(count, "passage stands", "passages stand")} in a text box, which many readers skip.`,
    },
    fix: {
      fr: "Sortez ces textes de leurs zones et placez-les dans le corps de la page.",
      en: "Take these texts out of their boxes and put them into the body of the page.",
    },
  },
  "header-contact": {
    name: {
      fr: "Coordonnées dans le corps",
      en: "Contact details in the body",
    },
    asks: {
      fr: "les coordonnées ne se trouvent pas dans l’en-tête ou le pied de page",
      en: "contact details do not stand in the page’s header or footer",
    },
    kept: {
      fr: () => "Les coordonnées se trouvent dans le corps de la page.",
      en: () => "The contact details stand in the body of the page.",
    },
    lost: {
      fr: () =>
        "Des coordonnées se trouvent dans l’en-tête ou le pied de page, que certains lecteurs ignorent.",
      en: () => "Contact details stand in the page’s header or footer, which some readers ignore.",
    },
    fix: {
      fr: "Déplacez-les en haut du corps de la première page.",
      en: "Move them to the top of the body of the first page.",
    },
  },
  "hidden-text": {
    name: {
      fr: "Texte caché",
      en: "Hidden text",
    },
    asks: {
      fr: "aucun texte invisible ou hors de la page ; il ne compte dans aucun score",
      en: "no text that is invisible or off the page; it counts in no score",
    },
    kept: {
      fr: () => "Aucun texte n’est caché.",
      en: () => "No text is hidden.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "passage est invisible ou hors de la page", "passages sont invisibles ou hors de la page")} : cela passe pour une tricherie.`,
      en: ({ count }) =>
        `${counted(count, "passage is", "passages are")} invisible or off the page: it is taken for cheating.`,
    },
    fix: {
      fr: "Supprimez ce texte, ou rendez-le visible.",
      en: "Remove this text, or make it visible.",
    },
  },
  "tiny-text": {
    name: {
      fr: "Texte minuscule",
      en: "Tiny text",
    },
    asks: {
      fr: "aucun texte de moins de 4 points",
      en: "no text below 4 points",
    },
    kept: {
      fr: () => "Aucun texte n’est trop petit pour être lu.",
      en: () => "No text is too small to be read.",
    },
    lost: {
      fr: ({ count }) =>
        `${some(count, "passage est", "passages sont")} en caractères de moins de 4 points.`,
      en: ({ count }) =>
        `${counted(count, "passage is", "passages are")} set in less than 4 points.`,
    },
    fix: {
      fr: "Composez tout le texte en 9 points au moins.",
      en: "Set all text in 9 points at least.",
    },
  },
  "contact-found": {
    name: {
      fr: "Coordonnées trouvées",
      en: "Contact details found",
    },
    asks: {
      fr: "le nom, l’adresse électronique et le téléphone sont lus sans doute",
      en: "name, e-mail and phone are read without doubt",
    },
    kept: {
      fr: () => "Le nom, l’adresse électronique et le téléphone sont lus sans doute.",
      en: () => "Name, e-mail and phone are read without doubt.",
    },
    lost: {
      fr: ({ text }) => `Une machine ne trouve pas : ${partNames(text, "fr")}.`,
      en: ({ text }) => `A machine does not find: ${partNames(text, "en")}.`,
    },
    fix: {
      fr: "Écrivez en haut de la page, en texte, le nom puis une ligne avec l’adresse électronique et le téléphone.",
      en: "Write at the top of the page, as text, the name and then one line with e-mail and phone.",
    },
  },
  "standard-headings": {
    name: {
      fr: "Titres de rubriques",
      en: "Section headings",
    },
    asks: {
      fr: "les rubriques portent des titres courants",
      en: "sections carry common headings",
    },
    kept: {
      fr: () => "Les titres de rubriques sont courants.",
      en: () => "The section headings are common ones.",
    },
    lost: {
      fr: ({ count, of, text }) =>
        `${count} titre${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "ne sont pas courants" : "n’est pas courant"} : ${text}.`,
      en: ({ count, of, text }) =>
        `${count} of ${of} headings ${count > 1 ? "are not common ones" : "is not a common one"}: ${text}.`,
    },
    fix: {
      fr: "Prenez les titres courants : Expérience professionnelle, Formation, Compétences, Langues.",
      en: "Use the common headings: Experience, Education, Skills, Languages.",
    },
  },
  "dates-present": {
    name: {
      fr: "Dates des postes",
      en: "Dates of posts",
    },
    asks: {
      fr: "chaque poste et chaque formation a une date lisible",
      en: "every post and every degree has a readable date",
    },
    kept: {
      fr: () => "Chaque poste et chaque formation a une date.",
      en: () => "Every post and every degree has a date.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} entrée${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "n’ont" : "n’a"} pas de date lisible.`,
      en: ({ count, of }) =>
        `${count} of ${of} entries ${count > 1 ? "have" : "has"} no readable date.`,
    },
    fix: {
      fr: "Ajoutez le mois et l’année de début et de fin, par exemple « mars 2022 – août 2025 ».",
      en: "Add month and year of begin and end, such as “March 2022 – August 2025”.",
    },
  },
  "date-format": {
    name: {
      fr: "Format des dates",
      en: "Date format",
    },
    asks: {
      fr: "toutes les dates sont écrites de la même façon",
      en: "all dates are written in the same way",
    },
    kept: {
      fr: () => "Toutes les dates sont écrites de la même façon.",
      en: () => "All dates are written in the same way.",
    },
    lost: {
      fr: ({ count }) => `Les dates sont écrites de ${count} façons.`,
      en: ({ count }) => `Dates are written in ${count} ways.`,
    },
    fix: {
      fr: "Écrivez toutes les dates comme « mars 2022 – août 2025 ».",
      en: "Write all dates like “March 2022 – August 2025”.",
    },
  },
  "entries-complete": {
    name: {
      fr: "Postes complets",
      en: "Complete posts",
    },
    asks: {
      fr: "chaque poste a un intitulé et un employeur",
      en: "every post has a title and an employer",
    },
    kept: {
      fr: () => "Chaque poste a un intitulé et un employeur.",
      en: () => "Every post has a title and an employer.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} poste${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "n’ont" : "n’a"} pas d’intitulé ou d’employeur lisible.`,
      en: ({ count, of }) =>
        `${count} of ${of} posts ${count > 1 ? "lack" : "lacks"} a readable title or employer.`,
    },
    fix: {
      fr: "Écrivez l’intitulé puis l’employeur, chacun sur sa ligne ou séparés par une virgule.",
      en: "Write the title and then the employer, each on its line or separated by a comma.",
    },
  },
  "fields-certain": {
    name: {
      fr: "Lecture sans doute",
      en: "Certain reading",
    },
    asks: {
      fr: "les champs sont lus sans doute",
      en: "fields are read without doubt",
    },
    kept: {
      fr: () => "Tout est lu sans doute.",
      en: () => "All is read without doubt.",
    },
    lost: {
      fr: ({ count, of }) =>
        `${count} champ${count > 1 ? "s" : ""} sur ${of} ${count > 1 ? "sont lus" : "est lu"} avec un doute.`,
      en: ({ count, of }) =>
        `${count} of ${of} fields ${count > 1 ? "are" : "is"} read with a doubt.`,
    },
    fix: {
      fr: "Regardez ces endroits : une mise en page plus simple lève le doute.",
      en: "Look at these places: a simpler layout removes the doubt.",
    },
  },
} as const satisfies Readonly<Record<string, CheckTexts>>;
