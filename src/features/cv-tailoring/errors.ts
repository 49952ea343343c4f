import { defineErrors } from "../../platform/errors";

const ourSide = {
  fr: "L’adaptation du CV a échoué de notre côté ; rien n’a été perdu. Réessayez dans un instant.",
  en: "Tailoring the CV failed on our side; nothing was lost. Try again in a moment.",
};

/** These are all refusals of CV tailoring; the contract names the codes. */
export const tailoringError = defineErrors({
  UNAUTHORIZED: {
    status: 401,
    title: { fr: "Connexion requise", en: "Sign-in required" },
    advice: () => ({
      fr: "Connectez-vous, puis envoyez le jeton : « Authorization: Bearer … ».",
      en: "Sign in, then send the token: “Authorization: Bearer …”.",
    }),
  },
  MISSING_ANALYSIS_ID: {
    status: 400,
    title: { fr: "Analyse d’offre non précisée", en: "No offer analysis named" },
    advice: () => ({
      fr: "Donnez l’identifiant de l’offre dans « analysisId ».",
      en: "Give the id of the offer in “analysisId”.",
    }),
  },
  INVALID_TEMPLATE: {
    status: 400,
    title: { fr: "Modèle de CV inconnu", en: "Unknown CV template" },
    advice: () => ({
      fr: "Choisissez un de ces modèles : modern, tech, compact, spacious.",
      en: "Choose one of these templates: modern, tech, compact, spacious.",
    }),
  },
  ANALYSIS_NOT_FOUND: {
    status: 404,
    title: { fr: "Analyse d’offre introuvable", en: "No such offer analysis" },
    advice: () => ({
      fr: "Cette offre n’existe pas, ou plus. Ajoutez-la d’abord à vos offres.",
      en: "This offer does not exist, or no longer does. Add it to your offers first.",
    }),
  },
  RAG_PROFILE_NOT_FOUND: {
    status: 404,
    title: { fr: "Aucun profil", en: "No profile" },
    advice: () => ({
      fr: "Remplissez d’abord votre profil, ou importez un CV.",
      en: "Fill in your profile first, or import a CV.",
    }),
  },
  RAG_INCOMPLETE: {
    status: 400,
    title: { fr: "Profil incomplet", en: "Incomplete profile" },
    advice: () => ({
      fr: "Votre profil ne dit encore rien de vos expériences, projets, compétences ou formations : ajoutez-en une.",
      en: "Your profile tells nothing yet of posts, projects, skills or degrees: add one.",
    }),
  },
  RAG_NORMALIZATION_FAILED: {
    status: 500,
    title: { fr: "Profil illisible", en: "Unreadable profile" },
    advice: () => ({
      fr: "Votre profil n’a pas pu être relu. Ouvrez-le et enregistrez-le à nouveau.",
      en: "Your profile could not be read. Open it and save it again.",
    }),
  },
  WIDGETS_GENERATION_FAILED: {
    status: 500,
    title: { fr: "Widgets inutilisables", en: "Unusable widgets" },
    advice: () => ourSide,
  },
  WIDGETS_GENERATION_ERROR: {
    status: 500,
    title: { fr: "Widgets non générés", en: "Widgets not generated" },
    advice: () => ourSide,
  },
  WIDGETS_CONVERSION_ERROR: {
    status: 500,
    title: { fr: "Widgets non convertis", en: "Widgets not converted" },
    advice: () => ourSide,
  },
  CV_TEMPLATE_FITTING_ERROR: {
    status: 500,
    title: { fr: "Mise en page impossible", en: "The CV could not be laid out" },
    advice: () => ourSide,
  },
  CV_SAVE_ERROR: {
    status: 500,
    title: { fr: "CV non enregistré", en: "The CV was not saved" },
    advice: () => ourSide,
  },
  CV_NOT_FOUND: {
    status: 404,
    title: { fr: "CV introuvable", en: "No such CV" },
    advice: () => ({
      fr: "Ce CV n’existe pas, ou plus.",
      en: "This CV does not exist, or no longer does.",
    }),
  },
  LINE_PINNED_AND_EXCLUDED: {
    status: 400,
    title: { fr: "Ligne retenue et retirée à la fois", en: "Line both pinned and excluded" },
    advice: () => ({
      fr: "Une même ligne est dans « pinned » et dans « excluded » ; retirez-la de l’une des deux listes.",
      en: "The same line is in “pinned” and in “excluded”; take it out of one of the two lists.",
    }),
  },
  LINE_UNKNOWN: {
    status: 400,
    title: { fr: "Ligne inconnue", en: "Unknown line" },
    advice: () => ({
      fr: "Une des lignes nommées n’est pas de ce CV ; relisez-le, puis choisissez à nouveau.",
      en: "One of the named lines is not of this CV; read it again, then choose.",
    }),
  },
});
