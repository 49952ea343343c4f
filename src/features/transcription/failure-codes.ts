/** Why a transcript failed, for programs. The first ones say why a video gave no captions. */
export const mediaNeededCodes = [
  "captions_none",
  "captions_gated",
  "youtube_refused",
  "video_private",
  "video_live",
] as const;

/** Why a recording cannot be listened to, however often it is tried. */
const recordingCodes = [
  "empty_file",
  "damaged_media",
  "no_audio",
  "too_long",
  "unsupported_media",
  "unsupported_codec",
  "recording_gone",
] as const;

/** These say why the recording at an address could not be had. */
export const fetchFailureCodes = [
  "address_refused",
  "media_unreachable",
  "media_too_large",
  "not_media",
  "storage_full",
  ...recordingCodes,
] as const;
export type FetchFailureCode = (typeof fetchFailureCodes)[number];

/** These may go well when the person has it tried again: parts that were heard are kept. */
const retryableCodes = [
  "language_unsupported",
  "engine_failed",
  "engine_in_doubt",
  "budget_spent",
  "minutes_spent",
  "timed_out",
  "transcription_failed",
] as const;

export const transcriptFailureCodes = [
  ...mediaNeededCodes,
  ...fetchFailureCodes,
  ...retryableCodes,
  // It is no failure: nobody says anything in the recording, and so its transcript has no text.
  "silence",
] as const;
export type TranscriptFailureCode = (typeof transcriptFailureCodes)[number];

/** The person can go on by giving what we could not get. */
export const needsMedia = (code: TranscriptFailureCode | null): boolean => waysOn(code).length > 0;

export const wayOnNames = ["paste_panel", "import_captions", "upload_recording", "retry"] as const;
export type WayOn = (typeof wayOnNames)[number];

/** These are the ways in which the person can go on; a panel of captions stands below a video alone. */
export function waysOn(code: TranscriptFailureCode | null): readonly WayOn[] {
  if (mediaNeededCodes.some((known) => known === code)) {
    return ["paste_panel", "import_captions", "upload_recording"];
  }
  return fetchFailureCodes.some((known) => known === code)
    ? ["import_captions", "upload_recording"]
    : [];
}

/** The same recording may be listened to once more. */
export const isRetryable = (code: TranscriptFailureCode | null): boolean =>
  retryableCodes.some((known) => known === code);
