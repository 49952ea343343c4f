import { segmentWords, stitchChunks } from "../../../engines/transcript";
import type { TranscriptFailureCode } from "../failure-codes";
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
};

/** It is what was heard of a recording that is not done with; nobody can edit it before it is. */
export function heardSoFar(
  { id, ownerId }: Pick<StoredTranscript, "id" | "ownerId">,
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
    failedChunks: chunks
      .filter(({ state }) => state === "failed")
      .map(({ n, startMs, endMs, code }) => ({ n, startMs, endMs, code: code ?? "engine_failed" })),
  };
}
