/** Why a transcript failed, for programs. The first ones say why a video gave no captions. */
export const mediaNeededCodes = [
  "captions_none",
  "captions_gated",
  "youtube_refused",
  "video_private",
  "video_live",
] as const;

export const transcriptFailureCodes = [
  ...mediaNeededCodes,
  "timed_out",
  "transcription_failed",
] as const;
export type TranscriptFailureCode = (typeof transcriptFailureCodes)[number];

/** The person can go on by giving what we could not get. */
export const needsMedia = (code: TranscriptFailureCode | null): boolean =>
  mediaNeededCodes.some((known) => known === code);
