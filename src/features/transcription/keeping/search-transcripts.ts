import { and, desc, eq, lt, sql } from "drizzle-orm";
import { parseQuery, type ParsedQuery } from "../../../engines/search";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { transcripts, transcriptSegments } from "../store/tables";

export type TranscriptSearch = {
  readonly q: string;
  readonly limit: number;
  /** It is the `cursor` of the page before. */
  readonly cursor?: number | undefined;
};

export type FoundSegment = {
  readonly cursor: number;
  readonly transcriptId: string;
  readonly title: string | null;
  readonly videoId: string | null;
  readonly fileName: string | null;
  readonly n: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly speaker: string | null;
  readonly text: string;
};

/** It finds what was said in one's own recordings, the latest recordings first; accents and case make no difference. */
export async function searchTranscripts(
  ctx: Ctx,
  { q, limit, cursor }: TranscriptSearch,
): Promise<FoundSegment[]> {
  const { userId } = requireUser(ctx);
  const expression = expressionOf(parseQuery(q), userId);
  if (expression === null) return [];
  const { id, transcriptId, n, startMs, endMs, speaker, text } = transcriptSegments;
  const { title, videoId, fileName } = transcripts;
  return ctx.db
    .select({
      cursor: id,
      transcriptId,
      title,
      videoId,
      fileName,
      n,
      startMs,
      endMs,
      speaker,
      text,
    })
    .from(transcriptSegments)
    .innerJoin(sql`transcript_index`, sql`transcript_index.rowid = ${id}`)
    .innerJoin(transcripts, eq(transcripts.id, transcriptId))
    .where(
      and(
        sql`transcript_index match ${expression}`,
        eq(transcripts.ownerId, ownerKey(userId)),
        // D1 binds all numbers as real ones.
        cursor === undefined
          ? undefined
          : lt(sql`transcript_index.rowid`, sql`cast(${cursor} as integer)`),
      ),
    )
    .orderBy(desc(sql`transcript_index.rowid`))
    .limit(limit);
}

/** Null where nothing is looked for. Each word stands in quotation marks and holds letters and digits only. */
function expressionOf({ terms, without }: ParsedQuery, userId: number): string | null {
  if (terms.length === 0) return null;
  const wanted = terms.map(printed).join(" AND ");
  const said = `({owner_id}:("user ${userId}")) AND ({text}:(${wanted}))`;
  return without.length === 0
    ? said
    : `(${said}) NOT ({text}:(${without.map(printed).join(" OR ")}))`;
}

/** A word of a script without spaces stands in the index at the beginning of a run, which goes on. */
function printed({ words, isPrefix }: ParsedQuery["terms"][number]): string {
  const goesOn = isPrefix || words.at(-1)?.isRun === true;
  return `("${words.map(({ text }) => text).join(" ")}"${goesOn ? " *" : ""})`;
}
