import type { ConversationRow } from "../inbox";
import type { Conversation } from "../people";
import type { ChatMessage } from "../protocol";
import type { RoomView } from "../rooms";

const iso = (ms: number) => new Date(ms).toISOString();

/** A room as its list shows it; `unread` is null for whoever is no member. */
export const toRoom = (room: RoomView) => ({
  id: room.id,
  name: room.name,
  description: room.description,
  topic: room.topic,
  is_private: room.isPrivate,
  member_count: room.memberCount,
  created_at: iso(room.createdAt),
  created_by: room.createdBy,
  archived: room.archivedAt !== null,
  last_message_at: room.lastMessageAt === null ? null : iso(room.lastMessageAt),
  role: room.role,
  is_invited: room.isInvited,
  unread: unreadOf(room),
});

export const unreadOf = ({ role, messageCount, readCount }: RoomView) =>
  role === null ? null : Math.max(0, messageCount - (readCount ?? 0));

/** REST says `from_user` where events say `from`. */
export const toListedMessage = ({ from, ...message }: ChatMessage) => ({
  ...message,
  from_user: from,
});

export const toConversation = ({ peer, username, ...row }: Conversation) => ({
  with: peer,
  username,
  last_message: lastOf(row),
  unread: row.unread,
  seq: row.seq,
  last_read_id: row.readId,
});

const lastOf = ({ lastId, lastFrom, preview, lastAt }: Omit<ConversationRow, "peer">) => ({
  id: lastId,
  from_user: lastFrom,
  preview,
  timestamp: lastAt,
});
