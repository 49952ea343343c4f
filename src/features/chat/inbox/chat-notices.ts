import type { NewNotice, StoredNotice } from "../../../engines/notices";
import type { ChatNotification, NewNotification } from "../protocol";
import { messageLink, placePath } from "../pages/place-path";

/** The kinds of notices that the chat makes. */
export const chatKinds = ["mention", "invitation"] as const;

/** The notice of a mention changes or goes once its message was edited or deleted. */
export type MentionAmendment = {
  readonly kind: "amendment";
  readonly room: string;
  readonly message_id: number;
  /** The new beginning of the message; null takes the notice away. */
  readonly preview: string | null;
};

/** The person has read a room up to a message, and with it what they were notified of there. An invitation has no message. */
export type NoticesRead = {
  readonly kind: "read";
  readonly room: string;
  readonly up_to: number;
};

export type StoredNotification = ChatNotification & { readonly is_read: boolean };

export const refOf = (room: string) => `room:${room}`;

export const isChatNotice = ({ kind }: StoredNotice) =>
  (chatKinds as readonly string[]).includes(kind);

export const toNewNotice = (source: string, notification: NewNotification): NewNotice => ({
  source,
  kind: notification.kind,
  ref: refOf(notification.room),
  item: notification.message_id ?? 0,
  link: linkOf(notification),
  actor: { id: notification.from, name: notification.username },
  facts: {
    room: notification.room,
    ...(notification.preview !== undefined && { preview: notification.preview }),
  },
  createdAt: Date.parse(notification.timestamp),
});

/** The cast holds because only `toNewNotice` makes notices of the chat's kinds. */
export function toChatNotification(notice: StoredNotice): StoredNotification {
  const { id, kind, item = 0, actor, facts, createdAt, isRead } = notice;
  return {
    id,
    kind: kind as ChatNotification["kind"],
    room: String(facts["room"] ?? ""),
    from: actor?.id ?? 0,
    username: actor?.name ?? "",
    ...(item > 0 && { message_id: item }),
    ...(facts["preview"] !== undefined && { preview: String(facts["preview"]) }),
    timestamp: new Date(createdAt).toISOString(),
    is_read: isRead,
  };
}

function linkOf({ room, message_id: id }: NewNotification): string {
  const path = placePath({ room });
  return id === undefined ? path : messageLink(path, id);
}
