import { defineErrors } from "../../platform/errors";
import type { Localized } from "../../platform/language";
import { spokenDuration } from "./request/spoken-duration";

/** Every refusal of the letters family, in the contract's codes. */
export const letterError = defineErrors({
  INSUFFICIENT_VISITS: {
    status: 403,
    title: { fr: "Accès pas encore ouvert", en: "Not open yet" },
    advice: ({ visits_remaining: count }: VisitDetails) => ({
      fr: `Les lettres s’ouvrent après quelques visites : encore ${count} ${count > 1 ? "visites" : "visite"}, ou une invitation du propriétaire.`,
      en: `Letters open after a few visits: ${count} more ${count > 1 ? "visits" : "visit"}, or an invitation from the owner.`,
    }),
    teaser: {
      fr: "Derrière la porte : une lettre de motivation à envoyer, et une lettre d’anti-motivation à ne surtout pas envoyer.",
      en: "Behind the door: a motivation letter to send, and an anti-motivation letter you had better not.",
    },
  },
  JOB_ALREADY_ACTIVE: {
    status: 409,
    title: { fr: "Une lettre est déjà en cours", en: "A letter is already under way" },
    advice: () => ({
      fr: "Attendez la fin de celle en cours : ce n’est l’affaire que de quelques instants.",
      en: "Wait for the one being written: it takes a few moments only.",
    }),
  },
  COOLDOWN_ACTIVE: {
    status: 429,
    title: { fr: "Petite pause", en: "A short pause" },
    advice: ({ seconds }: { seconds: number }) => ({
      fr: `L’encre sèche encore : prochaine demande possible dans ${spokenDuration(seconds, "fr")}.`,
      en: `The ink is still drying: the next request can be made in ${spokenDuration(seconds, "en")}.`,
    }),
  },
  DAILY_LIMIT_REACHED: {
    status: 429,
    title: { fr: "Limite du jour atteinte", en: "Daily limit reached" },
    advice: ({ max_per_day: max, reset_in: resetIn }: QuotaDetails) => ({
      fr: `Les ${max} paires du jour sont écrites. Le compteur repart dans ${hoursAndMinutes(resetIn)}.`,
      en: `Today’s ${max} pairs are written. The count starts again in ${hoursAndMinutes(resetIn)}.`,
    }),
  },
  OWN_PROFILE_MISSING: {
    status: 409,
    title: { fr: "Pas encore de profil", en: "No profile yet" },
    advice: () => ({
      fr: "Connectez-vous et écrivez d’abord votre profil, ou demandez les lettres sans lui.",
      en: "Sign in and write your profile first, or ask for the letters without it.",
    }),
  },
  QUEUE_ERROR: {
    status: 500,
    title: { fr: "Demande non enregistrée", en: "Request not recorded" },
    advice: () => ({
      fr: "La demande n’a pas pu être mise en file. Rien n’a été décompté ; réessayez dans un instant.",
      en: "The request could not be queued. Nothing was counted; try again in a moment.",
    }),
  },
  JOB_NOT_FOUND: {
    status: 404,
    title: { fr: "Tâche introuvable", en: "Job not found" },
    advice: () => ({
      fr: "Cette tâche n’existe pas, ou date de plus de 24 heures.",
      en: "This job does not exist, or is more than 24 hours old.",
    }),
  },
  UPGRADE_REQUIRED: {
    status: 426,
    title: { fr: "WebSocket attendu", en: "WebSocket expected" },
    advice: () => ({
      fr: "Cette adresse ne parle que par WebSocket ; l’état de la tâche se lit sans « /live ».",
      en: "This address speaks WebSocket only; the state of the job is read without “/live”.",
    }),
  },
  INVALID_ID: {
    status: 400,
    title: { fr: "Identifiant refusé", en: "Invalid id" },
    advice: () => ({
      fr: "L’identifiant d’une lettre est un nombre entier.",
      en: "The id of a letter is a whole number.",
    }),
  },
  INVALID_TYPE: {
    status: 400,
    title: { fr: "Type de PDF inconnu", en: "Unknown kind of PDF" },
    advice: () => ({
      fr: "Types possibles : motivation, anti_motivation, dual.",
      en: "Possible types: motivation, anti_motivation, dual.",
    }),
  },
  LETTER_NOT_FOUND: {
    status: 404,
    title: { fr: "Lettre introuvable", en: "Letter not found" },
    advice: () => ({
      fr: "Cette lettre n’existe pas ou a été supprimée.",
      en: "This letter does not exist or has been deleted.",
    }),
  },
  INVALID_VERSION: {
    status: 400,
    title: { fr: "Version refusée", en: "Invalid version" },
    advice: () => ({
      fr: "Le numéro d’une version est un nombre entier à partir de 1.",
      en: "The number of a version is a whole number from 1 on.",
    }),
  },
  VERSION_NOT_FOUND: {
    status: 404,
    title: { fr: "Version introuvable", en: "Version not found" },
    advice: () => ({
      fr: "Cette lettre n’a pas de version de ce numéro.",
      en: "This letter has no version of that number.",
    }),
  },
  VERSION_CONFLICT: {
    status: 409,
    title: { fr: "Une autre version est arrivée entre-temps", en: "Another version came first" },
    advice: ({ current_version: current }: { current_version: number }) => ({
      fr: `La version ${current} a été enregistrée pendant que vous écriviez. Votre texte est conservé ; enregistrez-le par-dessus si c’est lui qui compte.`,
      en: `Version ${current} was saved while you were writing. Your text is kept; save it on top if it is the one that counts.`,
    }),
  },
  TOO_MANY_VERSIONS: {
    status: 409,
    title: { fr: "Trop de versions", en: "Too many versions" },
    advice: ({ max }: { max: number }) => ({
      fr: `Une lettre garde ${max} versions, et celle-ci les a. Copiez votre texte, ou demandez d’autres lettres.`,
      en: `A letter keeps ${max} versions, and this one has them all. Copy your text, or ask for other letters.`,
    }),
  },
  PDF_NOT_FOUND: {
    status: 404,
    title: { fr: "PDF indisponible", en: "PDF unavailable" },
    advice: () => ({
      fr: "Le PDF n’a pas pu être produit. Le texte de la lettre reste disponible.",
      en: "The PDF could not be made. The text of the letter is still there.",
    }),
  },
  DB_ERROR: {
    status: 500,
    title: { fr: "Lecture impossible", en: "Could not be read" },
    advice: () => ({
      fr: "Les lettres n’ont pas pu être lues. Réessayez dans un instant.",
      en: "The letters could not be read. Try again in a moment.",
    }),
  },
});

/** For a `catch` behind a read: the contract has a code of its own for a database that does not answer. */
export function refuseUnread(cause: unknown): never {
  throw letterError("DB_ERROR", { cause });
}

type VisitDetails = { current_visits: number; required_visits: number; visits_remaining: number };
type QuotaDetails = { max_per_day: number; used: number; reset_in: number };

/** The contract's `XhYm`, or `Ym` below an hour. */
export function hoursAndMinutes(totalSeconds: number): string {
  const totalMinutes = Math.max(1, Math.ceil(totalSeconds / 60));
  const hours = Math.floor(totalMinutes / 60);
  const minutes = totalMinutes % 60;
  return hours > 0 ? `${hours}h${minutes}m` : `${minutes}m`;
}

const failureTexts: Readonly<Record<string, Localized>> = {
  PROFILE_MISSING: {
    fr: "Le profil du candidat n’est pas encore importé ; rien n’a été décompté.",
    en: "The candidate’s profile is not imported yet; nothing was counted.",
  },
  CANCELLED: {
    fr: "Vous avez annulé cette demande ; rien n’a été décompté.",
    en: "You cancelled this request; nothing was counted.",
  },
};

const anyFailure: Localized = {
  fr: "La lettre n’a pas pu être écrite. Rien n’a été décompté ; vous pouvez réessayer.",
  en: "The letter could not be written. Nothing was counted; you can try again.",
};

/** Tells the owner why a job failed. */
export const jobFailureText = (code: string): Localized => failureTexts[code] ?? anyFailure;
