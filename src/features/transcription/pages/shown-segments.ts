import { joinWords, type TimedWord } from "../../../engines/captions";
import type { TranscriptView } from "../keeping/get-transcript";
import { parseWords } from "../store/stored-words";
import { writeWordPlaces } from "./word-places";

/** Recognisers are wrong about one word in five below it. */
const DOUBTFUL_BELOW = 0.6;

type Stored = TranscriptView["segments"][number];

export type ShownSegment = Pick<Stored, "n" | "startMs" | "endMs" | "speaker" | "revision"> & {
  readonly words: readonly TimedWord[];
  /** Where each word stands in the text, for the player. */
  readonly places: string;
  readonly hasDoubt: boolean;
  /** The address asks for a moment of this segment. */
  readonly isAsked: boolean;
  /** The segment before it has another speaker. */
  readonly isTurn: boolean;
};

/** A word that a person wrote is not doubtful. */
export const isDoubtful = ({ confidence = 1, edited = false }: TimedWord): boolean =>
  !edited && confidence < DOUBTFUL_BELOW;

/** The segment that is said at the moment `at`, or the last one before it, is the one that is asked for. */
export function shownSegments(stored: readonly Stored[], at: number | null): ShownSegment[] {
  const asked = at === null ? -1 : stored.findLastIndex(({ startMs }) => startMs <= at);
  return stored.map(({ n, startMs, endMs, speaker, revision, ...segment }, index) => {
    const words = parseWords(segment.words);
    return {
      n,
      startMs,
      endMs,
      speaker,
      revision,
      words,
      places: writeWordPlaces(joinWords(words), words, startMs),
      hasDoubt: words.some(isDoubtful),
      isAsked: index === asked,
      isTurn: speaker !== (stored[index - 1]?.speaker ?? null),
    };
  });
}

/** They stand in the order in which they begin to speak. */
export const speakersOf = (
  segments: readonly Pick<ShownSegment, "speaker">[],
): readonly string[] => [...new Set(segments.flatMap(({ speaker }) => speaker ?? []))];
