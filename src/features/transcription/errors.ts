import { defineErrors } from "../../platform/errors";

/** These are all refusals of transcripts, but for those of captions that cannot be read. */
export const transcriptError = defineErrors({
  not_youtube: {
    status: 422,
    title: { fr: "Pas une vidéo YouTube", en: "Not a YouTube video" },
    advice: () => ({
      fr: "Donnez l’adresse d’une vidéo YouTube (watch, youtu.be, embed, shorts ou live) ou son identifiant de 11 caractères.",
      en: "Give the address of a YouTube video (watch?v=, youtu.be/, embed/, shorts/, live/) or its id of 11 characters.",
    }),
  },
  TRANSCRIPT_NOT_FOUND: {
    status: 404,
    title: { fr: "Transcription introuvable", en: "No such transcript" },
    advice: () => ({
      fr: "Cette transcription n’existe pas, ou plus.",
      en: "This transcript does not exist, or no longer does.",
    }),
  },
  TRANSCRIPT_NOT_READY: {
    status: 409,
    title: { fr: "Transcription inachevée", en: "Transcript not ready" },
    advice: () => ({
      fr: "Cette transcription n’a pas encore de texte.",
      en: "This transcript has no text yet.",
    }),
  },
  SEGMENT_NOT_FOUND: {
    status: 404,
    title: { fr: "Passage introuvable", en: "No such segment" },
    advice: () => ({
      fr: "Ce passage n’existe pas, ou plus ; rechargez la transcription.",
      en: "This segment does not exist, or no longer does; reload the transcript.",
    }),
  },
  SEGMENT_CHANGED: {
    status: 409,
    title: { fr: "Passage modifié entre-temps", en: "Segment changed meanwhile" },
    advice: () => ({
      fr: "Ce passage a été modifié ailleurs. Voici son texte actuel : reprenez votre modification à partir de lui.",
      en: "This segment was changed elsewhere. Its present text is told here: make your change again from it.",
    }),
  },
  SEGMENT_EMPTY: {
    status: 422,
    title: { fr: "Passage vide", en: "Empty segment" },
    advice: () => ({
      fr: "Un passage a au moins un mot. Pour l’ôter, supprimez-le.",
      en: "A segment has one word at least. Delete it to have it gone.",
    }),
  },
  SPLIT_IMPOSSIBLE: {
    status: 422,
    title: { fr: "Coupe impossible", en: "Cannot be split there" },
    advice: () => ({
      fr: "Chaque moitié doit garder au moins un mot.",
      en: "Each half has to keep one word at least.",
    }),
  },
  MERGE_IMPOSSIBLE: {
    status: 422,
    title: { fr: "Fusion impossible", en: "Cannot be merged" },
    advice: () => ({
      fr: "C’est le dernier passage : aucun ne le suit.",
      en: "This is the last segment: none follows it.",
    }),
  },
  SPEAKER_NOT_FOUND: {
    status: 404,
    title: { fr: "Voix introuvable", en: "No such speaker" },
    advice: () => ({
      fr: "Personne ne porte ce nom dans cette transcription.",
      en: "Nobody has this name in this transcript.",
    }),
  },
  NOTHING_TO_UNDO: {
    status: 409,
    title: { fr: "Rien à annuler", en: "Nothing to undo" },
    advice: () => ({
      fr: "Aucune modification ne reste à annuler.",
      en: "No change is left to be undone.",
    }),
  },
  TRANSCRIPT_CHANGED: {
    status: 409,
    title: { fr: "Transcription modifiée entre-temps", en: "Transcript changed meanwhile" },
    advice: () => ({
      fr: "Une autre modification est venue avant : rechargez la transcription.",
      en: "Another change came first: reload the transcript.",
    }),
  },
  REPLACEMENT_TOO_LONG: {
    status: 422,
    title: { fr: "Remplacement trop long", en: "Replacement too long" },
    advice: () => ({
      fr: "À tous ces endroits, ce texte ferait plus de 200 000 caractères. Remplacez moins d’occurrences, ou par un texte plus court.",
      en: "In all these places this text would be over 200,000 characters. Replace fewer hits, or by a shorter text.",
    }),
  },
  FACT_NOT_FOUND: {
    status: 404,
    title: { fr: "Fait introuvable", en: "No such fact" },
    advice: () => ({
      fr: "Cet enregistrement ne dit pas, ou plus, ce fait de cette voix ; rechargez la liste.",
      en: "This recording does not tell this fact of this speaker, or no longer does; reload the list.",
    }),
  },
  PROFILE_FULL: {
    status: 409,
    title: { fr: "Profil plein", en: "Profile full" },
    advice: () => ({
      fr: "Cette rubrique de votre profil n’a plus de place : ôtez-en une entrée, puis recommencez.",
      en: "This part of your profile has no room left: remove an entry, then try again.",
    }),
  },
  RETRY_IMPOSSIBLE: {
    status: 409,
    title: { fr: "Rien à relancer", en: "Nothing to be tried again" },
    advice: () => ({
      fr: "Seul un enregistrement dont l’écoute a échoué en chemin peut être relancé.",
      en: "Only a recording whose listening failed on the way can be tried again.",
    }),
  },
  WEBHOOK_REFUSED: {
    status: 401,
    title: { fr: "Appel refusé", en: "Call refused" },
    advice: () => ({
      fr: "Cet appel ne porte pas le secret de la tâche qu’il nomme.",
      en: "This call does not bear the secret of the job that it names.",
    }),
  },
  WEBHOOK_JOB_GONE: {
    status: 404,
    title: { fr: "Tâche introuvable", en: "No such job" },
    advice: () => ({
      fr: "Aucune tâche n’attend cet appel.",
      en: "No job waits for this call.",
    }),
  },
  TRANSCRIPTION_NOT_STARTED: {
    status: 503,
    title: { fr: "Transcription non lancée", en: "The transcription was not started" },
    advice: () => ({
      fr: "L’atelier est très occupé. Demandez-la à nouveau dans un instant.",
      en: "The atelier is very busy. Ask for it again in a moment.",
    }),
  },
});
