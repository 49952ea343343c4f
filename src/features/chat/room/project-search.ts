import { indexed, type SearchDocument, storeDocuments } from "../../../engines/search";
import { authorToken, MESSAGE, messageRef, placeToken, scopeSqlOf } from "../search/tokens";
import type { RoomSnapshot } from "./room-snapshot";
import type { RoomStore } from "./room-store";
import { MESSAGE_COLUMNS, type StoredMessage } from "./stored-message";

/** The key of the last step whose messages the search has. */
const SEARCHED_UP_TO = "search_projected";
/** The key of the generation of the search that those steps are in. */
const GENERATION = "search_generation";

/** Steps of one statement, and statements of one alarm. */
const AT_ONCE = 200;
const STATEMENTS = 5;

type Source = { readonly room: RoomSnapshot; readonly store: RoomStore };
type Reading = Source & { readonly sql: SqlStorage };

/**
 * Offers to the search the messages that were written, edited or deleted since the last time, in the state they are in now. Safe to
 * repeat: a step counts as offered once the database has it, and a later state is never replaced by an earlier one. Returns whether
 * the search has everything.
 */
export async function projectSearch(
  env: Env,
  { sql, kv }: DurableObjectStorage,
  source: Source,
): Promise<boolean> {
  for (let count = 0; count < STATEMENTS; count += 1) {
    const since = kv.get<number>(SEARCHED_UP_TO) ?? 0;
    const version = source.store.lastSeq();
    if (since >= version) return true;
    const upTo = Math.min(since + AT_ONCE, version);
    const documents = documentsBetween({ ...source, sql }, since, upTo);
    const scopeSql = scopeSqlOf(source.room);
    if (documents.length > 0) {
      await storeDocuments(env.DB, { kind: MESSAGE, documents, version, scopeSql }).run();
    }
    // A search that is filled anew meanwhile has set it back.
    if ((kv.get<number>(SEARCHED_UP_TO) ?? 0) === since) kv.put(SEARCHED_UP_TO, upTo);
  }
  return (kv.get<number>(SEARCHED_UP_TO) ?? 0) >= source.store.lastSeq();
}

/** Prepares everything to be offered again, unless it was in this generation. Returns whether there is anything to offer. */
export function beginGeneration(
  { kv }: DurableObjectStorage,
  store: RoomStore,
  generation: number,
) {
  if ((kv.get<number>(GENERATION) ?? 1) < generation) {
    kv.put(GENERATION, generation);
    kv.put(SEARCHED_UP_TO, 0);
  }
  return (kv.get<number>(SEARCHED_UP_TO) ?? 0) < store.lastSeq();
}

/** Each step is one message or one fact, so that a range of steps is never more than its length. */
function documentsBetween({ room, sql }: Reading, since: number, upTo: number): SearchDocument[] {
  return sql
    .exec<StoredMessage>(
      `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE id > ?1 AND id <= ?2
       UNION
       SELECT ${MESSAGE_COLUMNS} FROM facts JOIN messages ON messages.id = facts.body->>'$.id'
       WHERE facts.seq > ?1 AND facts.seq <= ?2 AND facts.body->>'$.type' IN ('edited', 'deleted')`,
      since,
      upTo,
    )
    .toArray()
    .map(({ id, userId, content, at, deletedAt }) => ({
      ref: messageRef(room, id),
      facets: `${authorToken(userId)} ${placeToken(room)}`,
      body: indexed(content),
      at: deletedAt ?? at,
      isGone: deletedAt !== null,
    }));
}
