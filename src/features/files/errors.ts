import { defineErrors } from "../../platform/errors";

type MostBytes = { readonly max_bytes: number };
const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024));

/** A text of an old program is in another encoding, which its bytes alone do not tell. */
const saveAsUtf8 = {
  fr: " Enregistrez un texte en UTF-8.",
  en: " Save a text as UTF-8.",
};

/** These are all refusals of files, on every route that takes or gives one. */
export const fileError = defineErrors({
  FILE_NOT_FOUND: {
    status: 404,
    title: { fr: "Fichier introuvable", en: "No such file" },
    advice: () => ({
      fr: "Ce fichier n’existe pas, ou plus.",
      en: "This file does not exist, or no longer does.",
    }),
  },
  FILE_MISSING: {
    status: 400,
    title: { fr: "Aucun fichier", en: "No file" },
    advice: () => ({
      fr: "Choisissez un fichier : c’est le champ « file » du formulaire.",
      en: "Choose a file: it is the form’s field “file”.",
    }),
  },
  FILE_EMPTY: {
    status: 400,
    title: { fr: "Fichier vide", en: "Empty file" },
    advice: () => ({
      fr: "Ce fichier ne contient rien ; choisissez-en un autre.",
      en: "There is nothing in this file; choose another one.",
    }),
  },
  PURPOSE_UNKNOWN: {
    status: 400,
    title: { fr: "Usage inconnu", en: "Unknown purpose" },
    advice: () => ({
      fr: "Dites à quoi sert le fichier : manual, warranty, invoice, image, document ou recording.",
      en: "Say what the file is for: manual, warranty, invoice, image, document or recording.",
    }),
  },
  FILE_TOO_LARGE: {
    status: 413,
    title: { fr: "Fichier trop volumineux", en: "File too large" },
    advice: ({ max_bytes }: MostBytes) => ({
      fr: `Ce fichier ne doit pas dépasser ${megabytes(max_bytes)} Mo.`,
      en: `This file must not exceed ${megabytes(max_bytes)} MB.`,
    }),
  },
  FILE_NEEDS_PARTS: {
    status: 413,
    title: { fr: "Fichier à envoyer en parties", en: "File to be sent in parts" },
    advice: ({ max_bytes }: MostBytes) => ({
      fr: `Au-delà de ${megabytes(max_bytes)} Mo, un fichier s’envoie en parties : commencez par POST /api/v1/uploads.`,
      en: `Above ${megabytes(max_bytes)} MB a file is sent in parts: begin with POST /api/v1/uploads.`,
    }),
  },
  QUOTA_EXCEEDED: {
    status: 413,
    title: { fr: "Espace épuisé", en: "Storage full" },
    advice: ({ quota_bytes }: { readonly quota_bytes: number }) => ({
      fr: `Vos fichiers ne peuvent dépasser ${megabytes(quota_bytes)} Mo en tout. Supprimez-en, puis recommencez.`,
      en: `Your files cannot exceed ${megabytes(quota_bytes)} MB altogether. Delete some, then try again.`,
    }),
  },
  FILE_KIND_REFUSED: {
    status: 415,
    title: { fr: "Format de fichier refusé", en: "Kind of file refused" },
    advice: ({ kinds = [] }: { readonly kinds?: readonly string[] }) => {
      const text = kinds.includes("txt") ? saveAsUtf8 : { fr: "", en: "" };
      return {
        fr: `Envoyez un fichier de l’un de ces formats : ${kinds.join(", ")}. Son contenu et son nom doivent concorder.${text.fr}`,
        en: `Send a file of one of these kinds: ${kinds.join(", ")}. Its content and its name must agree.${text.en}`,
      };
    },
  },
  FILE_ARCHIVE_REFUSED: {
    status: 415,
    title: { fr: "Document illisible", en: "Unreadable document" },
    advice: () => ({
      fr: "Ce document est abîmé, chiffré ou anormalement compressé. Enregistrez-le à nouveau, ou en PDF.",
      en: "This document is broken, encrypted or packed beyond reason. Save it again, or as a PDF.",
    }),
  },
  FILE_TOO_MANY_PIXELS: {
    status: 415,
    title: { fr: "Image trop grande", en: "Picture too wide or high" },
    advice: () => ({
      fr: "Une image a au plus 50 millions de pixels ; réduisez-la d’abord.",
      en: "A picture has 50 million pixels at most; make it smaller first.",
    }),
  },
  FILE_LENGTH_WRONG: {
    status: 400,
    title: { fr: "Envoi incomplet", en: "Incomplete upload" },
    advice: () => ({
      fr: "La taille reçue n’est pas la taille annoncée ; envoyez à nouveau.",
      en: "What arrived is not as long as what was announced; send it again.",
    }),
  },
  FILE_INFECTED: {
    status: 409,
    title: { fr: "Fichier infecté", en: "Infected file" },
    advice: () => ({
      fr: "L’antivirus a trouvé un logiciel malveillant dans ce fichier : il n’est plus remis à personne. Supprimez-le.",
      en: "The virus scanner found malicious software in this file: it is handed to nobody any more. Delete it.",
    }),
  },
  UPLOAD_NOT_FOUND: {
    status: 404,
    title: { fr: "Envoi introuvable", en: "No such upload" },
    advice: () => ({
      fr: "Cet envoi n’existe pas, ou a été abandonné depuis plus d’un jour. Recommencez-le.",
      en: "This upload does not exist, or was left for more than a day. Begin it again.",
    }),
  },
  PART_REFUSED: {
    status: 400,
    title: { fr: "Partie refusée", en: "Part refused" },
    advice: () => ({
      fr: "Cette partie n’a pas le numéro, la taille ou l’empreinte attendus.",
      en: "This part does not have the number, the size or the hash that it should have.",
    }),
  },
  PART_DIFFERS: {
    status: 409,
    title: { fr: "Partie déjà reçue", en: "Part already here" },
    advice: () => ({
      fr: "Cette partie est arrivée avec un autre contenu ; abandonnez cet envoi et recommencez.",
      en: "This part has arrived with another content; give this upload up and begin again.",
    }),
  },
  UPLOAD_INCOMPLETE: {
    status: 409,
    title: { fr: "Parties manquantes", en: "Missing parts" },
    advice: () => ({
      fr: "Toutes les parties ne sont pas arrivées ; demandez lesquelles, puis envoyez les autres.",
      en: "Not all parts have arrived; ask which ones have, then send the others.",
    }),
  },
});
