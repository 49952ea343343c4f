import { defineErrors } from "../../../platform/errors";

const megabytes = (bytes: number) => Math.floor(bytes / (1024 * 1024));

/** These are the refusals of recordings, and of what is asked of them. */
export const recordingError = defineErrors({
  empty_file: {
    status: 422,
    title: { fr: "Fichier vide", en: "Empty file" },
    advice: () => ({
      fr: "Ce fichier ne contient rien ; choisissez-en un autre.",
      en: "There is nothing in this file; choose another one.",
    }),
  },
  no_audio: {
    status: 422,
    title: { fr: "Aucun son", en: "No sound" },
    advice: () => ({
      fr: "Ce fichier n’a pas de son : rien ne peut y être entendu.",
      en: "This file has no sound: there is nothing to hear in it.",
    }),
  },
  damaged_media: {
    status: 422,
    title: { fr: "Enregistrement abîmé", en: "Damaged recording" },
    advice: () => ({
      fr: "Cet enregistrement est abîmé et ne peut pas être lu. Exportez-le à nouveau, puis envoyez-le.",
      en: "This recording is damaged and cannot be read. Export it again, then send it.",
    }),
  },
  too_long: {
    status: 422,
    title: { fr: "Enregistrement trop long", en: "Recording too long" },
    advice: ({ max_minutes }: { readonly max_minutes: number }) => ({
      fr: `Un enregistrement dure au plus ${max_minutes} minutes ; coupez-le en plusieurs parties.`,
      en: `A recording lasts ${max_minutes} minutes at most; cut it into several.`,
    }),
  },
  unsupported_media: {
    status: 415,
    title: { fr: "Pas un enregistrement", en: "Not a recording" },
    advice: () => ({
      fr: "Envoyez un fichier audio ou vidéo : MP3, M4A, WAV, FLAC, Ogg, Opus, AAC, MP4, MOV, 3GP, WebM ou Matroska.",
      en: "Send an audio or video file: MP3, M4A, WAV, FLAC, Ogg, Opus, AAC, MP4, MOV, 3GP, WebM or Matroska.",
    }),
  },
  unsupported_codec: {
    status: 415,
    title: { fr: "Codage audio inconnu", en: "Unknown audio coding" },
    advice: () => ({
      fr: "Le son de ce fichier est codé d’une manière que l’atelier ne lit pas. Exportez-le en MP3, en AAC ou en WAV.",
      en: "The sound of this file is coded in a way that the atelier does not read. Export it as MP3, AAC or WAV.",
    }),
  },
  recording_in_form: {
    status: 415,
    title: { fr: "Enregistrement dans un formulaire", en: "Recording in a form" },
    advice: () => ({
      fr: "Envoyez l’enregistrement lui-même comme corps de la requête, sans formulaire autour.",
      en: "Send the recording itself as the body of the request, without a form around it.",
    }),
  },
  recording_too_large: {
    status: 413,
    title: { fr: "Enregistrement trop volumineux", en: "Recording too large" },
    advice: ({ max_bytes }: { readonly max_bytes: number }) => ({
      fr: `Une seule requête porte au plus ${megabytes(max_bytes)} Mo, et annonce sa longueur. Envoyez l’enregistrement en parties (POST /api/v1/uploads), puis donnez son « file_id ».`,
      en: `One request carries ${megabytes(max_bytes)} MB at most, and announces its length. Send the recording in parts (POST /api/v1/uploads), then give its “file_id”.`,
    }),
  },
  incomplete_upload: {
    status: 400,
    title: { fr: "Envoi incomplet", en: "Incomplete upload" },
    advice: () => ({
      fr: "La taille reçue n’est pas la taille annoncée ; envoyez à nouveau.",
      en: "What arrived is not as long as what was announced; send it again.",
    }),
  },
  address_refused: {
    status: 422,
    title: { fr: "Adresse refusée", en: "Address refused" },
    advice: () => ({
      fr: "L’atelier ne va chercher un enregistrement qu’à une adresse publique, en http ou https. Envoyez plutôt le fichier.",
      en: "The atelier fetches a recording from a public address only, over http or https. Send the file instead.",
    }),
  },
  RECORDING_PRESENT: {
    status: 409,
    title: { fr: "Enregistrement déjà présent", en: "Recording already there" },
    advice: () => ({
      fr: "Cette transcription a déjà son enregistrement, ou l’attend encore.",
      en: "This transcript has its recording already, or is still waiting for it.",
    }),
  },
  RECORDING_NOT_FOUND: {
    status: 404,
    title: { fr: "Enregistrement introuvable", en: "No recording" },
    advice: () => ({
      fr: "Cette transcription n’a pas d’enregistrement, ou n’en a plus.",
      en: "This transcript has no recording, or no longer has one.",
    }),
  },
});
