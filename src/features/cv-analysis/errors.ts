import { defineErrors } from "../../platform/errors";

type QuotaDetails = {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** It is an ISO 8601 date and time. */
  readonly resetsAt: string;
};

const dayOf = (resetsAt = "") => resetsAt.slice(0, 10);

/** These are all refusals of the routes about CVs. */
export const cvError = defineErrors({
  CV_MISSING: {
    status: 400,
    title: { fr: "Aucun CV", en: "No CV" },
    advice: () => ({
      fr: "Choisissez un fichier : c’est le champ « cv » du formulaire.",
      en: "Choose a file: it is the form’s field “cv”.",
    }),
  },
  CV_EMPTY: {
    status: 400,
    title: { fr: "Fichier vide", en: "Empty file" },
    advice: () => ({
      fr: "Ce fichier ne contient rien ; choisissez-en un autre.",
      en: "There is nothing in this file; choose another one.",
    }),
  },
  CV_TOO_LARGE: {
    status: 413,
    title: { fr: "CV trop volumineux", en: "CV too large" },
    advice: ({ max_bytes = 0 }: { readonly max_bytes?: number }) => ({
      fr: `Un CV fait au plus ${Math.floor(max_bytes / 1_048_576)} Mo. Réduisez ses images, puis enregistrez-le à nouveau.`,
      en: `A CV has ${Math.floor(max_bytes / 1_048_576)} MB at most. Make its pictures smaller, then save it again.`,
    }),
  },
  CV_TYPE_UNSUPPORTED: {
    status: 415,
    title: { fr: "Format de CV inconnu", en: "Unknown kind of CV" },
    advice: () => ({
      fr: "Enregistrez le CV en PDF ou en DOCX. Sont aussi lus : ODT, texte, Markdown, JSON Resume et l’archive de LinkedIn. Le nom et le contenu doivent concorder.",
      en: "Save the CV as a PDF or DOCX. ODT, text, Markdown, JSON Resume and the archive of LinkedIn are read too. Its name and its content must agree.",
    }),
  },
  CV_CORRUPT: {
    status: 415,
    title: { fr: "Document illisible", en: "Unreadable document" },
    advice: () => ({
      fr: "Ce document est abîmé, chiffré ou anormalement compressé. Enregistrez-le à nouveau, de préférence en PDF.",
      en: "This document is broken, encrypted or packed beyond reason. Save it again, best as a PDF.",
    }),
  },
  QUOTA_EXCEEDED: {
    status: 403,
    title: { fr: "Analyses du mois épuisées", en: "No analyses left this month" },
    advice: ({ limit, used, resetsAt }: QuotaDetails) => ({
      fr: `Vous avez utilisé ${used} de vos ${limit} analyses de ce mois. Les prochaines s’ouvrent le ${dayOf(resetsAt)} (UTC).`,
      en: `You have used ${used} of your ${limit} analyses of this month. The next ones open on ${dayOf(resetsAt)} (UTC).`,
    }),
  },
  ANALYSIS_NOT_STARTED: {
    status: 503,
    title: { fr: "Analyse non lancée", en: "The analysis was not started" },
    advice: () => ({
      fr: "L’atelier est très occupé. Envoyez le CV à nouveau dans un instant ; rien n’a été décompté.",
      en: "The atelier is very busy. Send the CV again in a moment; nothing was counted.",
    }),
  },
  ANALYSIS_NOT_FOUND: {
    status: 404,
    title: { fr: "Analyse introuvable", en: "No such analysis" },
    advice: () => ({
      fr: "Cette analyse n’existe pas, ou plus.",
      en: "This analysis does not exist, or no longer does.",
    }),
  },
  ANALYSIS_NOT_COMPLETED: {
    status: 409,
    title: { fr: "Analyse inachevée", en: "Analysis not completed" },
    advice: () => ({
      fr: "Attendez que l’analyse soit terminée ; une analyse qui a échoué ne s’optimise pas.",
      en: "Wait until the analysis is completed; one that has failed cannot be optimised.",
    }),
  },
  CV_FILE_GONE: {
    status: 404,
    title: { fr: "Fichier effacé", en: "File removed" },
    advice: () => ({
      fr: "Le fichier d’origine n’est gardé que quelques semaines ; son texte et son analyse restent.",
      en: "The original file is kept for some weeks only; its text and its analysis stay.",
    }),
  },
  CHANGE_UNKNOWN: {
    status: 400,
    title: { fr: "Proposition inconnue", en: "Unknown change" },
    advice: () => ({
      fr: "Une des propositions acceptées n’existe pas dans cette version ; relisez-la, puis choisissez à nouveau.",
      en: "One of the accepted changes does not exist in this version; read it again, then choose.",
    }),
  },
  UPGRADE_REQUIRED: {
    status: 400,
    title: { fr: "Connexion WebSocket attendue", en: "WebSocket expected" },
  },
});
