import type { ChatMessage } from "../protocol";
import { type StoredMessage, toChatMessage } from "./room-fact";

export type SearchQuery = {
  readonly q: string;
  readonly limit: number;
  readonly before?: number | undefined;
};

export type SearchHit = ChatMessage & {
  /** The text around the words, each word found between U+E000 and U+E001. */
  readonly excerpt: string;
};

const MAX_TERMS = 8;

/** Newest first. Whatever was said since the last search is indexed now. */
export function searchRoom(sql: SqlStorage, { q, limit, before }: SearchQuery): SearchHit[] {
  const match = matchOf(q);
  if (match === null) return [];
  sql.exec(
    `INSERT INTO messages_search (rowid, content) SELECT id, content FROM messages
     WHERE id > (SELECT coalesce(max(id), 0) FROM messages_search_docsize)`,
  );
  return sql
    .exec<StoredMessage & { excerpt: string }>(
      `SELECT m.id, m.user_id AS userId, m.username, m.content, m.at, NULL AS clientId,
         m.edited_at AS editedAt, m.deleted_at AS deletedAt,
         snippet(messages_search, 0, char(57344), char(57345), '…', 24) AS excerpt
       FROM messages_search JOIN messages m ON m.id = messages_search.rowid
       WHERE messages_search MATCH ? AND messages_search.rowid < ? AND m.deleted_at IS NULL
       ORDER BY messages_search.rowid DESC LIMIT ?`,
      match,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .toArray()
    .map(({ excerpt, ...message }) => ({ ...toChatMessage(message), excerpt }));
}

/** All words, the last one as a beginning. Words hold letters and digits only: nothing in them is syntax. */
function matchOf(q: string): string | null {
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, MAX_TERMS) ?? [];
  if (words.length === 0) return null;
  return words
    .map((word, index) => `"${word}"${index === words.length - 1 ? "*" : ""}`)
    .join(" AND ");
}
