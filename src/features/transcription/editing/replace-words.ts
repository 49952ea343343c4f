import { and, asc, eq } from "drizzle-orm";
import { replaceText, type TextReplacement } from "../../../engines/transcript";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import { type StoredSegment, transcripts, transcriptSegments } from "../store/tables";
import { applyEdit, type SegmentPart } from "./apply-edit";
import { afterJson, spokenSegment, storedJson } from "./edited-segments";

export type WordsToReplace = TextReplacement & {
  readonly id: string;
  /** It is the revision of the transcript in which the words were looked for. */
  readonly revision: number;
  /** One place alone: the number of its segment, and the place among those of this segment, from 0. */
  readonly only?: { readonly n: number; readonly hit: number } | undefined;
};

export type ReplacedWords = { readonly replaced: number; readonly revision: number };

/** A word of one letter takes some 70 bytes with its times, so that more would not fit the history. */
const MOST_NEW_CHARACTERS = 200_000;

/** It replaces a text wherever it is said, as one edit that one undo takes back. A segment without words is gone. */
export async function replaceWords(ctx: Ctx, wanted: WordsToReplace): Promise<ReplacedWords> {
  const { id, revision, replace, only } = wanted;
  const stored = await segmentsAt(ctx, wanted);
  const place = only && { index: stored.findIndex(({ n }) => n === only.n), hit: only.hit };
  const found = replaceText(stored.map(spokenSegment), wanted, place);
  const replaced = found.reduce((sum, { count }) => sum + count, 0);
  if (replaced === 0) return { replaced, revision };
  if (replaced * replace.length > MOST_NEW_CHARACTERS)
    throw transcriptError("REPLACEMENT_TOO_LONG");
  const parts = found.flatMap(({ index, words }): SegmentPart[] => {
    const segment = stored[index];
    if (!segment) return [];
    const after = words.length === 0 ? null : afterJson({ ...spokenSegment(segment), words });
    return [{ n: segment.n, before: storedJson(segment), after }];
  });
  const read = found.flatMap(({ index }) => stored[index] ?? []);
  const expected = read.map((segment) => ({ n: segment.n, revision: segment.revision }));
  const applied = await applyEdit(ctx, { id, kind: "replace", expected, parts });
  if (!applied) throw transcriptError("TRANSCRIPT_CHANGED");
  return { replaced, revision: applied.revision };
}

/** A transcript that has changed since is another one than that in which the hits were counted. */
async function segmentsAt(
  ctx: Ctx,
  { id, revision }: Pick<WordsToReplace, "id" | "revision">,
): Promise<readonly StoredSegment[]> {
  const { transcriptId, ownerId, startMs, n } = transcriptSegments;
  const [[own], segments] = await ctx.db.batch([
    ctx.db
      .select({ revision: transcripts.revision })
      .from(transcripts)
      .where(ownTranscript(ctx, id)),
    ctx.db
      .select()
      .from(transcriptSegments)
      .where(and(eq(transcriptId, id), eq(ownerId, ownerKey(requireUser(ctx).userId))))
      .orderBy(asc(startMs), asc(n)),
  ]);
  if (!own) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  if (own.revision !== revision) throw transcriptError("TRANSCRIPT_CHANGED");
  return segments;
}
