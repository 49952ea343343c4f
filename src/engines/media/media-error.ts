/** Each with the HTTP status that a refusal of such a file bears. */
export const MEDIA_CODES = {
  empty_file: 422,
  damaged_media: 422,
  no_audio: 422,
  too_long: 422,
  unsupported_media: 415,
  unsupported_codec: 415,
} as const;

export type MediaCode = keyof typeof MEDIA_CODES;

/** It is the only error that a file can cause here; errors of the source itself pass unchanged. */
export class MediaError extends Error {
  override readonly name = "MediaError";

  constructor(
    readonly code: MediaCode,
    options?: ErrorOptions,
  ) {
    super(code, options);
  }

  get status(): number {
    return MEDIA_CODES[this.code];
  }
}
