/** Why a transcript failed, for programs. The first ones say why a video gave no captions. */
export const mediaNeededCodes = [
  "captions_none",
  "captions_gated",
  "youtube_refused",
  "video_private",
  "video_live",
] as const;

/** These say why the recording at an address could not be had. */
export const fetchFailureCodes = [
  "address_refused",
  "media_unreachable",
  "media_too_large",
  "not_media",
  "storage_full",
  "empty_file",
  "no_audio",
  "damaged_media",
  "too_long",
  "unsupported_media",
  "unsupported_codec",
] as const;
export type FetchFailureCode = (typeof fetchFailureCodes)[number];

export const transcriptFailureCodes = [
  ...mediaNeededCodes,
  ...fetchFailureCodes,
  "timed_out",
  "transcription_failed",
] as const;
export type TranscriptFailureCode = (typeof transcriptFailureCodes)[number];

/** The person can go on by giving what we could not get. */
export const needsMedia = (code: TranscriptFailureCode | null): boolean => waysOn(code).length > 0;

export const wayOnNames = ["paste_panel", "import_captions", "upload_recording"] as const;
export type WayOn = (typeof wayOnNames)[number];

/** These are the ways in which the person can go on; a panel of captions stands below a video alone. */
export function waysOn(code: TranscriptFailureCode | null): readonly WayOn[] {
  if (mediaNeededCodes.some((known) => known === code)) return wayOnNames;
  return fetchFailureCodes.some((known) => known === code)
    ? ["import_captions", "upload_recording"]
    : [];
}
