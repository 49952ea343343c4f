import { type SQL, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { SegmentJson } from "./stored-words";
import { transcriptEditParts, transcriptSegments } from "./tables";

type Db = Pick<Ctx, "db">;

/** A change that has happened: statements hang on its being the latest one of the transcript. */
export type Change = { readonly transcriptId: string; readonly changeId: string };

/** D1 takes two million bytes in one value, and a character has up to three. */
const MOST_CHARACTERS = 500_000;

/** The transcript, where the change has happened. */
export const changedTranscript = ({ transcriptId, changeId }: Change): SQL =>
  sql`(select id, owner_id, revision, last_n from transcripts where id = ${transcriptId} and change_id = ${changeId}) t`;

/** Texts of several JSON lists, each short enough for one value. */
export function jsonChunks(items: readonly unknown[]): readonly string[] {
  const chunks: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const text of items.map((item) => JSON.stringify(item))) {
    if (length + text.length > MOST_CHARACTERS) {
      chunks.push([]);
      length = 0;
    }
    chunks.at(-1)?.push(text);
    length += text.length + 1;
  }
  return chunks.map((texts) => `[${texts.join(",")}]`);
}

/**
 * Stores segments beside none, under the numbers that the change has taken. The last one is stored first: a search reads the
 * index backwards, and then finds them in the order in which they are said.
 */
export function insertSegments({ db }: Db, change: Change, segments: readonly SegmentJson[]) {
  const numbered = segments.map((segment, index) => ({ place: index + 1, ...segment }));
  return jsonChunks(numbered.toReversed()).map((chunk) =>
    db.insert(transcriptSegments).select(
      sql`select null, t.id, t.owner_id, t.last_n - ${segments.length} + (s.value ->> 'place'), s.value ->> 'start_ms', s.value ->> 'end_ms', s.value ->> 'speaker', s.value ->> 'text', s.value -> 'words', t.revision
        from ${changedTranscript(change)}, json_each(${chunk}) s where true order by s.key`,
    ),
  );
}

/** A segment as a part of an edit holds it. */
export const segmentAsJson = (speaker: SQL = sql`s.speaker`): SQL =>
  sql`json_object('start_ms', s.start_ms, 'end_ms', s.end_ms, 'speaker', ${speaker}, 'text', s.text, 'words', json(s.words))`;

type EditSide = {
  readonly side: "before" | "after";
  /** It is the revision of the edit. */
  readonly edit: SQL;
};

/** Puts the segments as they are before or after an edit. Those that stay keep their place in the index. */
export function applyParts({ db }: Db, change: Change, { side, edit }: EditSide) {
  const state = sql.raw(side === "before" ? "p.before" : "p.after");
  const parts = sql`${transcriptEditParts} p join ${changedTranscript(change)} on p.transcript_id = t.id and p.revision = ${edit}`;
  const { transcriptId } = change;
  return [
    db
      .delete(transcriptSegments)
      .where(
        sql`transcript_id = ${transcriptId} and n in (select p.n from ${parts} where ${state} is null)`,
      ),
    db
      .insert(transcriptSegments)
      .select(
        sql`select null, t.id, t.owner_id, p.n, ${state} ->> 'start_ms', ${state} ->> 'end_ms', ${state} ->> 'speaker', ${state} ->> 'text', ${state} -> 'words', t.revision
          from ${parts} where ${state} is not null order by p.n desc`,
      )
      .onConflictDoUpdate({
        target: [transcriptSegments.transcriptId, transcriptSegments.n],
        set: {
          startMs: sql`excluded.start_ms`,
          endMs: sql`excluded.end_ms`,
          speaker: sql`excluded.speaker`,
          text: sql`excluded.text`,
          words: sql`excluded.words`,
          revision: sql`excluded.revision`,
        },
      }),
  ] as const;
}
