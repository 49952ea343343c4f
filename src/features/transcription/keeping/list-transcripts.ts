import { and, count, desc, eq, getTableColumns, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { failOverdueOf } from "../store/fail-overdue";
import { type StoredTranscript, type TranscriptState, transcripts } from "../store/tables";
import { isOverdue, settledTranscript } from "./settled-transcript";

export type TranscriptsQuery = {
  readonly skip: number;
  readonly limit: number;
  readonly status?: TranscriptState | undefined;
};

/** A transcript with the beginning of its text. */
export type ListedTranscript = StoredTranscript & { readonly excerpt: string | null };

export type ListedTranscripts = {
  readonly transcripts: readonly ListedTranscript[];
  readonly total: number;
};

const EXCERPT_SEGMENTS = 10;
const EXCERPT_CHARACTERS = 500;

const excerpt = sql<
  string | null
>`(select substr(group_concat(said.text, ' '), 1, ${EXCERPT_CHARACTERS}) from (
  select text from transcript_segments where transcript_id = transcripts.id order by start_ms, n limit ${EXCERPT_SEGMENTS}) said)`;

/** The newest come first, without what is said in them. */
export async function listTranscripts(
  ctx: Ctx,
  { skip, limit, status }: TranscriptsQuery,
): Promise<ListedTranscripts> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const own = and(eq(transcripts.ownerId, ownerId), status && eq(transcripts.status, status));
  const [rows, totals] = await ctx.db.batch([
    ctx.db
      .select({ ...getTableColumns(transcripts), excerpt })
      .from(transcripts)
      .where(own)
      .orderBy(desc(transcripts.createdAt), desc(transcripts.id))
      .limit(limit)
      .offset(skip),
    ctx.db.select({ total: count() }).from(transcripts).where(own),
  ]);
  const now = ctx.now().getTime();
  if (rows.some((row) => isOverdue(row, now))) ctx.later(failOverdueOf(ctx, ownerId));
  return {
    transcripts: rows.map((row) => settledTranscript(row, now)),
    total: totals[0]?.total ?? 0,
  };
}
