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
  waveform_pending: {
    status: 409,
    title: { fr: "Forme d’onde en préparation", en: "Waveform on its way" },
    advice: () => ({
      fr: "L’enregistrement est écouté pour sa forme d’onde. Demandez-la à nouveau dans un instant.",
      en: "The recording is being listened to for its waveform. Ask again in a moment.",
    }),
  },
  waveform_pending_client: {
    status: 409,
    title: { fr: "Forme d’onde à mesurer", en: "Waveform to be measured" },
    advice: () => ({
      fr: "Seul un navigateur lit ce son : ouvrez la transcription, et il en mesure la forme d’onde.",
      en: "A browser alone decodes this sound: open the transcript, and it measures the waveform.",
    }),
  },
  waveform_unmeasurable: {
    status: 422,
    title: { fr: "Pas de forme d’onde", en: "No waveform" },
    advice: () => ({
      fr: "La forme d’onde de cet enregistrement n’a pas pu être mesurée ; il reste à écouter.",
      en: "The waveform of this recording could not be measured; it can be listened to all the same.",
    }),
  },
  waveform_refused: {
    status: 422,
    title: { fr: "Forme d’onde refusée", en: "Waveform refused" },
    advice: () => ({
      fr: "Envoyez la forme d’onde de tout cet enregistrement, au format d’audiowaveform (version 2, 8 bits, une voie).",
      en: "Send the waveform of all of this recording, as audiowaveform has it (version 2, 8 bits, one channel).",
    }),
  },
  WAVEFORM_KNOWN: {
    status: 409,
    title: { fr: "Forme d’onde déjà connue", en: "Waveform known already" },
    advice: () => ({
      fr: "L’atelier mesure lui-même la forme d’onde de cet enregistrement, ou l’a déjà.",
      en: "The atelier measures the waveform of this recording by itself, or has it already.",
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
