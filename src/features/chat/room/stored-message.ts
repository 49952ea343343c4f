import type { ChatMessage, Quote } from "../protocol";
import { PREVIEWED_CHARACTERS, previewOf } from "../text";

/** A row of the object's table `messages`. Times are Unix milliseconds. */
export type StoredMessage = {
  /** The `seq` at which it was created. */
  readonly id: number;
  readonly userId: number;
  readonly username: string;
  /** Empty once the message is deleted. */
  readonly content: string;
  /** The text as HTML that is safe to insert; null until it is rendered, and once the message is deleted. */
  readonly html: string | null;
  /** It is never less than the time of the message before. */
  readonly at: number;
  readonly clientId: string | null;
  readonly editedAt: number | null;
  readonly deletedAt: number | null;
  /** The id of the message that this one answers. */
  readonly replyTo: number | null;
  /** That message as it is now: its id, author and beginning as JSON. It is read with the row and not stored. */
  readonly quote: string | null;
};

export type MessageRef = Pick<StoredMessage, "id" | "at">;

const columns: Readonly<Record<Exclude<keyof StoredMessage, "quote">, string>> = {
  id: "id",
  userId: "user_id",
  username: "username",
  content: "content",
  html: "html",
  at: "at",
  clientId: "client_id",
  editedAt: "edited_at",
  deletedAt: "deleted_at",
  replyTo: "reply_to",
};

const QUOTE = `(
  SELECT json_array(quoted.id, quoted.username, substr(quoted.content, 1, ${PREVIEWED_CHARACTERS}))
  FROM messages AS quoted WHERE quoted.id = messages.reply_to
) AS quote`;

export const quoteOf = ({ id, username, content }: StoredMessage): string =>
  JSON.stringify([id, username, Array.from(content).slice(0, PREVIEWED_CHARACTERS).join("")]);

function toQuote(quote: string): Quote {
  const [id, username, beginning] = JSON.parse(quote) as [number, string, string];
  return { id, username, preview: previewOf(beginning) };
}

/** The columns of a SELECT from `messages` whose rows are of type `StoredMessage`. */
export const MESSAGE_COLUMNS = [
  ...Object.entries(columns).map(([field, column]) => `messages.${column} AS ${field}`),
  QUOTE,
].join(", ");

/** A message as the wire has it, without its reactions. */
export const toChatMessage = (message: StoredMessage): ChatMessage => ({
  id: message.id,
  from: message.userId,
  username: message.username,
  content: message.content,
  timestamp: iso(message.at),
  ...(message.clientId !== null && { client_id: message.clientId }),
  ...(message.editedAt !== null && { edited_at: iso(message.editedAt) }),
  ...(message.deletedAt !== null && { deleted: true as const }),
  ...(message.quote !== null && message.deletedAt === null && { reply_to: toQuote(message.quote) }),
});

let latest = { ms: 0, text: new Date(0).toISOString() };

/** Remembers the latest text, because all events of one turn have the same time. */
export function iso(ms: number): string {
  if (ms !== latest.ms) latest = { ms, text: new Date(ms).toISOString() };
  return latest.text;
}
