import type { ChatMessage } from "../protocol";
import { MESSAGE_COLUMNS, type StoredMessage, toChatMessage } from "./stored-message";

export type SearchQuery = {
  readonly q: string;
  readonly limit: number;
  readonly before?: number | undefined;
};

export type SearchHit = ChatMessage & {
  /** The text around the words. Each word that matched stands between U+E000 and U+E001. */
  readonly excerpt: string;
};

const MAX_TERMS = 8;

/** Newest first. The search itself indexes what was said since the last one, so that messages cost less. */
export function searchRoom(sql: SqlStorage, { q, limit, before }: SearchQuery): SearchHit[] {
  const match = matchOf(q);
  if (match === null) return [];
  sql.exec(
    `INSERT INTO messages_search (rowid, content) SELECT id, content FROM messages
     WHERE id > (SELECT coalesce(max(id), 0) FROM messages_search_docsize)`,
  );
  return sql
    .exec<StoredMessage & { excerpt: string }>(
      `SELECT ${MESSAGE_COLUMNS},
         snippet(messages_search, 0, char(57344), char(57345), '…', 24) AS excerpt
       FROM messages_search JOIN messages ON messages.id = messages_search.rowid
       WHERE messages_search MATCH ? AND messages_search.rowid < ? AND messages.deleted_at IS NULL
       ORDER BY messages_search.rowid DESC LIMIT ?`,
      match,
      before ?? Number.MAX_SAFE_INTEGER,
      limit,
    )
    .toArray()
    .map(({ excerpt, ...row }) => ({ ...toChatMessage({ ...row, clientId: null }), excerpt }));
}

/** Asks for all words, the last one as a prefix. Words hold letters and digits only, so that nothing in them is syntax. */
function matchOf(q: string): string | null {
  const words = q.match(/[\p{L}\p{M}\p{N}]+/gu)?.slice(0, MAX_TERMS) ?? [];
  if (words.length === 0) return null;
  return words
    .map((word, index) => `"${word}"${index === words.length - 1 ? "*" : ""}`)
    .join(" AND ");
}
