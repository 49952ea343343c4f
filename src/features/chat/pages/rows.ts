import type { ChatMessage } from "../protocol";

/** A line of the log. The server and browsers lay the same rows. */
export type Row =
  | { readonly kind: "day"; readonly key: string; readonly at: string }
  | { readonly kind: "unread"; readonly key: string }
  | {
      readonly kind: "message";
      readonly key: string;
      readonly message: ChatMessage;
      /** The message before is by the same person and less than five minutes old, so that the name is not repeated. */
      readonly isContinued: boolean;
    };

type Layout = {
  /** The day of a moment in the reader's time zone. */
  readonly dayOf: (iso: string) => string;
  /** The id of the last message read when the page opened; null where nothing was unread. */
  readonly lastRead: number | null;
  readonly self: number;
};

const GROUP_MS = 300_000;

export function layRows(messages: readonly ChatMessage[], layout: Layout): Row[] {
  const { dayOf, lastRead, self } = layout;
  const rows: Row[] = [];
  let before: ChatMessage | undefined;
  let hasMarker = lastRead === null;
  for (const message of messages) {
    const day = dayOf(message.timestamp);
    const isNewDay = !before || dayOf(before.timestamp) !== day;
    if (isNewDay) rows.push({ kind: "day", key: `day-${day}`, at: message.timestamp });
    const isFirstUnread = !hasMarker && message.id > (lastRead ?? 0) && message.from !== self;
    if (isFirstUnread) {
      rows.push({ kind: "unread", key: "unread" });
      hasMarker = true;
    }
    const isContinued = !isNewDay && !isFirstUnread && continues(before, message);
    rows.push({ kind: "message", key: `m${message.id}`, message, isContinued });
    before = message;
  }
  return rows;
}

function continues(before: ChatMessage | undefined, message: ChatMessage): boolean {
  if (!before || before.deleted || message.deleted || before.from !== message.from) return false;
  return Date.parse(message.timestamp) - Date.parse(before.timestamp) < GROUP_MS;
}
