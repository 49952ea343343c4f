import type { StoredSegment } from "../store/tables";
import { parseWords, segmentJson, type SegmentJson } from "../store/stored-words";
import type { TranscriptSegment } from "../../../engines/transcript";
import type { AppliedEdit, SegmentPart } from "./apply-edit";

/** What an edit has changed, for whoever shows the transcript. */
export type EditedSegments = {
  readonly revision: number;
  /** They are as they stand after the edit. */
  readonly segments: readonly StoredSegment[];
  /** Segments of these numbers are gone. */
  readonly removed: readonly number[];
};

export const spokenSegment = (stored: StoredSegment): TranscriptSegment => ({
  startMs: stored.startMs,
  endMs: stored.endMs,
  ...(stored.speaker !== null && { speaker: stored.speaker }),
  words: parseWords(stored.words),
});

/** As it stands, without rounding or joining anything anew. */
export const storedJson = (stored: StoredSegment): SegmentJson => ({
  start_ms: stored.startMs,
  end_ms: stored.endMs,
  speaker: stored.speaker,
  text: stored.text,
  words: parseWords(stored.words),
});

export const afterJson = (segment: TranscriptSegment): SegmentJson => segmentJson(segment);

/** The result of an edit, without reading it back. */
export function editedSegments(
  { ownerId, transcriptId }: Pick<StoredSegment, "ownerId" | "transcriptId">,
  parts: readonly SegmentPart[],
  { revision, lastN }: AppliedEdit,
): EditedSegments {
  const fresh = parts.filter(({ n }) => n === null);
  const numberOf = (part: SegmentPart) => part.n ?? lastN - fresh.length + fresh.indexOf(part) + 1;
  return {
    revision,
    removed: parts.flatMap((part) => (part.after === null ? numberOf(part) : [])),
    segments: parts.flatMap((part) =>
      part.after === null
        ? []
        : {
            id: 0,
            transcriptId,
            ownerId,
            n: numberOf(part),
            startMs: part.after.start_ms,
            endMs: part.after.end_ms,
            speaker: part.after.speaker,
            text: part.after.text,
            words: JSON.stringify(part.after.words),
            revision,
          },
    ),
  };
}
