import { segmentWords, stitchChunks } from "../../../engines/transcript";
import type { TranscriptFailureCode } from "../failure-codes";
import { heardByOf, type HeardStretch } from "../store/heard-by";
import { parseSpokenWords, segmentJson } from "../store/stored-words";
import type { StoredChunk, StoredSegment, StoredTranscript } from "../store/tables";

export type FailedChunk = {
  readonly n: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly code: TranscriptFailureCode;
};

export type HeardSoFar = {
  readonly segments: readonly StoredSegment[];
  readonly failedChunks: readonly FailedChunk[];
  readonly heardBy: readonly HeardStretch[];
};

/** It is what was heard of a recording that is not done with; nobody can edit it before it is. */
export function heardSoFar(
  { id, ownerId, durationMs }: Pick<StoredTranscript, "id" | "ownerId" | "durationMs">,
  chunks: readonly StoredChunk[],
): HeardSoFar {
  const heard = chunks
    .filter(({ state }) => state === "heard")
    .map(({ words, ...chunk }) => ({ ...chunk, words: parseSpokenWords(words ?? "[]") }));
  return {
    segments: segmentWords(stitchChunks(heard)).map((segment, index) => {
      const { start_ms: startMs, end_ms: endMs, words, ...rest } = segmentJson(segment);
      const said = { ...rest, startMs, endMs, words: JSON.stringify(words) };
      return { ...said, id: 0, transcriptId: id, ownerId, n: index + 1, revision: 0 };
    }),
    heardBy: heardByOf(chunks, durationMs ?? 0),
    failedChunks: chunks
      .filter(({ state }) => state === "failed")
      .map(({ n, startMs, endMs, code }) => ({ n, startMs, endMs, code: code ?? "engine_failed" })),
  };
}
