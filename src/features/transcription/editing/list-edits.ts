import { and, asc, count, desc, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { transcriptError } from "../errors";
import { ownTranscript } from "../keeping/own-transcript";
import {
  type TranscriptEditKind,
  transcriptEditParts,
  transcriptEdits,
  transcripts,
} from "../store/tables";

/** A segment's words and speaker on one side of an edit; null where there was none. */
type Side = { readonly text: string; readonly speaker: string | null } | null;

export type ListedEdit = {
  readonly revision: number;
  readonly kind: TranscriptEditKind;
  readonly createdAt: number;
  readonly undoneAt: number | null;
  /** An import changes every segment, so that only the first ones are told. */
  readonly segments: readonly { readonly n: number; readonly before: Side; readonly after: Side }[];
  readonly total: number;
};

export type EditsQuery = { readonly id: string; readonly skip: number; readonly limit: number };

const SHOWN_SEGMENTS = 20;

/** They are the first segments of each edit of the page. */
function partsOfPage({ db }: Pick<Ctx, "db">, { id, skip, limit }: EditsQuery) {
  const place = sql<number>`row_number() over (partition by ${transcriptEditParts.revision} order by ${transcriptEditParts.n})`;
  const parts = db
    .select({
      revision: transcriptEditParts.revision,
      n: transcriptEditParts.n,
      place: place.as("place"),
      total: sql<number>`count(*) over (partition by ${transcriptEditParts.revision})`.as("total"),
      beforeText: sql<string | null>`before ->> 'text'`.as("before_text"),
      beforeSpeaker: sql<string | null>`before ->> 'speaker'`.as("before_speaker"),
      afterText: sql<string | null>`after ->> 'text'`.as("after_text"),
      afterSpeaker: sql<string | null>`after ->> 'speaker'`.as("after_speaker"),
    })
    .from(transcriptEditParts)
    .where(
      and(
        eq(transcriptEditParts.transcriptId, id),
        sql`${transcriptEditParts.revision} in (select revision from transcript_edits where transcript_id = ${id} order by revision desc limit ${limit} offset ${skip})`,
      ),
    )
    .as("parts");
  return db
    .select()
    .from(parts)
    .where(sql`place <= ${SHOWN_SEGMENTS}`)
    .orderBy(asc(parts.n));
}

/** The latest edits come first, with the words before and after. */
export async function listEdits(
  ctx: Ctx,
  { id, skip, limit }: EditsQuery,
): Promise<{ readonly edits: readonly ListedEdit[]; readonly total: number }> {
  const { revision, kind, createdAt, undoneAt, transcriptId } = transcriptEdits;
  const inTranscript = eq(transcriptId, id);
  const page = ctx.db
    .select({ revision, kind, createdAt, undoneAt })
    .from(transcriptEdits)
    .where(inTranscript)
    .orderBy(desc(revision))
    .limit(limit)
    .offset(skip);
  const [[own], edits, told, totals] = await ctx.db.batch([
    ctx.db.select({ id: transcripts.id }).from(transcripts).where(ownTranscript(ctx, id)),
    page,
    partsOfPage(ctx, { id, skip, limit }),
    ctx.db.select({ total: count() }).from(transcriptEdits).where(inTranscript),
  ]);
  if (!own) throw transcriptError("TRANSCRIPT_NOT_FOUND");
  const partsOf = Map.groupBy(told, (part) => part.revision);
  return {
    total: totals[0]?.total ?? 0,
    edits: edits.map((edit) => {
      const segments = partsOf.get(edit.revision) ?? [];
      return {
        ...edit,
        total: segments[0]?.total ?? 0,
        segments: segments.map((part) => ({
          n: part.n,
          before: sideOf(part.beforeText, part.beforeSpeaker),
          after: sideOf(part.afterText, part.afterSpeaker),
        })),
      };
    }),
  };
}

const sideOf = (text: string | null, speaker: string | null): Side =>
  text === null ? null : { text, speaker };
