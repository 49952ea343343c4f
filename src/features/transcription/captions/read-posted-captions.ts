import { type CaptionProblem, isLost, readCaptions } from "../../../engines/captions";
import { segmentsFromCues, typedAlong } from "../../../engines/transcript";
import type { AppError } from "../../../platform/errors";
import { countWords, heardTranscript, type HeardTranscript } from "../store/heard-transcript";
import { captionError } from "./caption-error";

/** These are ten hours of speech; the words of more would not fit into an isolate several times over. */
const MOST_WORDS = 100_000;

export type PostedCaptions = {
  readonly bytes: Uint8Array;
  /** It is the name of the file, or nothing. */
  readonly name: string;
};

export type ReadCaptions = HeardTranscript & {
  /** Captions that could not be read stand on these lines; all others were read. */
  readonly unreadLines: readonly number[];
};

/** Makes words with times of captions, of a pasted panel or of a text. A text without times shares those of the recording. */
export function readPostedCaptions(
  { bytes, name }: PostedCaptions,
  knownMs: number | null = null,
): ReadCaptions {
  const reading = readCaptions(bytes, name);
  if (!reading.ok) throw refusalOf(reading.error);
  const segments =
    reading.format === "text"
      ? typedAlong(reading.text, knownMs ?? undefined)
      : segmentsFromCues(reading.cues);
  if (countWords(segments) > MOST_WORDS) {
    throw captionError("captions_too_long", { details: { max_words: MOST_WORDS } });
  }
  const heard = heardTranscript(segments);
  if (heard.segments.length === 0) throw refusalOf({ code: "no_cues", line: 1, detail: "" });
  const unreadLines = reading.warnings.filter(isLost).map(({ line }) => line);
  return { ...heard, durationMs: Math.max(heard.durationMs, knownMs ?? 0), unreadLines };
}

const refusalOf = ({ code, line, detail: quote }: CaptionProblem): AppError =>
  captionError(code, { details: { line, quote }, fields: { line } });
