import type { UnreadableCvCode } from "../../../../engines/cv-reading/unreadable-cv";
import type { Localized } from "../../../../platform/language";

/** It says why a file gave no analysis, and what to do next. */
const failureTexts: Readonly<Record<UnreadableCvCode, Localized>> = {
  CV_EMPTY: {
    fr: "Ce fichier ne contient rien. Choisissez-en un autre.",
    en: "There is nothing in this file. Choose another one.",
  },
  CV_TOO_LARGE: {
    fr: "Ce fichier est trop volumineux. Réduisez ses images, puis enregistrez-le à nouveau.",
    en: "This file is too large. Make its pictures smaller, then save it again.",
  },
  CV_TYPE_UNSUPPORTED: {
    fr: "Ce format n’est pas lu. Enregistrez le CV en PDF ou en DOCX.",
    en: "This kind of file is not read. Save the CV as a PDF or DOCX.",
  },
  CV_ENCRYPTED: {
    fr: "Ce fichier demande un mot de passe. Enregistrez-en une copie qui n’en a pas.",
    en: "This file asks for a password. Save a copy that has none.",
  },
  CV_NO_TEXT: {
    fr: "Ce fichier n’a presque pas de texte : c’est sans doute une image ou un scan. Exportez le CV depuis votre traitement de texte.",
    en: "This file has hardly any text: it is probably a picture or a scan. Export the CV from your word processor.",
  },
  CV_TEXT_UNREADABLE: {
    fr: "Les lettres de ce PDF ne correspondent à aucun texte : une machine n’y lit que du bruit. Exportez-le à nouveau avec une autre police.",
    en: "The letters of this PDF stand for no text: a machine reads only noise in it. Export it again with another font.",
  },
  CV_TOO_MANY_PAGES: {
    fr: "Ce document a plus de 20 pages. Envoyez le CV seul.",
    en: "This document has more than 20 pages. Send the CV alone.",
  },
  CV_TOO_COMPLEX: {
    fr: "Ce fichier est trop complexe pour être lu. Exportez-le plus simplement ; rien n’a été décompté.",
    en: "This file is too complex to be read. Export it in a simpler way; nothing was counted.",
  },
  CV_CORRUPT: {
    fr: "Ce fichier est abîmé. Enregistrez-le à nouveau, de préférence en PDF.",
    en: "This file is broken. Save it again, best as a PDF.",
  },
};

const anyFailure: Localized = {
  fr: "L’analyse n’a pas pu aboutir. Rien n’a été décompté ; envoyez le CV à nouveau.",
  en: "The analysis could not be completed. Nothing was counted; send the CV again.",
};

/** It tells the owner why an analysis has failed. */
export const failureText = (code: string): Localized =>
  Object.entries(failureTexts).find(([known]) => known === code)?.[1] ?? anyFailure;
