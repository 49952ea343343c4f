import type { MediaFacts } from "./audio-stream";
import type { MediaBytes } from "./bytes/media-bytes";
import { guardMedia } from "./guard-media";
import { type MediaCode, MediaError } from "./media-error";
import { openAudio } from "./open-audio";

export type MediaBounds = { readonly maxMs?: number };

export type MediaVerdict =
  | { readonly isAccepted: true; readonly facts: MediaFacts }
  | { readonly isAccepted: false; readonly code: MediaCode };

/** What a file is, from its bytes alone, or the code by which it is refused. */
export async function inspectMedia(
  source: MediaBytes,
  { maxMs = Number.POSITIVE_INFINITY }: MediaBounds = {},
): Promise<MediaVerdict> {
  try {
    const { facts } = await guardMedia(source, (guarded) => openAudio(guarded));
    if (facts.durationMs > maxMs) return { isAccepted: false, code: "too_long" };
    return { isAccepted: true, facts };
  } catch (error) {
    if (error instanceof MediaError) return { isAccepted: false, code: error.code };
    throw error;
  }
}
