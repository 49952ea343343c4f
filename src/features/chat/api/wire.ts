import type { Person } from "../../accounts";
import type { StoredNotification } from "../inbox";
import type { Conversation } from "../people";
import type { ChatMessage, History } from "../protocol";
import type { Acknowledgement, ModerationRecord, SearchHit } from "../room";
import type { RoomBan, RoomInvitation, RoomMember, RoomView } from "../rooms";
import type { MessageHit, MessagesFound } from "../search/find-messages";
import type {
  BanAnswer,
  ChatSearchAnswer,
  ConversationAnswer,
  FoundAnywhere,
  FoundMessage,
  HistoryAnswer,
  InvitationAnswer,
  ListedMessage,
  MemberAnswer,
  ModerationAnswer,
  NotificationAnswer,
  PersonAnswer,
  RoomAnswer,
  WrittenAnswer,
} from "./answers";
import type { ChatSettings } from "./schemas";

const iso = (ms: number) => new Date(ms).toISOString();

export const toRoom = (room: RoomView): RoomAnswer => ({
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

/** REST has `from_user` where events have `from`. */
export const toListedMessage = ({ from, ...message }: ChatMessage): ListedMessage => ({
  ...message,
  from_user: from,
});

export const toFoundMessage = ({ excerpt, ...message }: SearchHit): FoundMessage => ({
  ...toListedMessage(message),
  excerpt,
});

const toFoundAnywhere = ({ message, excerpt, place, placeName }: MessageHit): FoundAnywhere => ({
  ...toListedMessage(message),
  excerpt,
  ...("room" in place ? { room: place.room } : { with: place.with, with_username: placeName }),
});

export const toChatSearch = ({ hits, cursor, problems }: MessagesFound): ChatSearchAnswer => ({
  success: true,
  data: hits.map(toFoundAnywhere),
  next_cursor: cursor,
  problems,
});

export const toHistory = ({ messages, has_more, seq }: History): HistoryAnswer => ({
  success: true,
  data: messages.map(toListedMessage),
  has_more,
  seq,
});

export const toWritten = ({ id, seq, timestamp }: Acknowledgement): WrittenAnswer => ({
  id,
  seq,
  timestamp,
});

export const toPerson = ({ id, username }: Pick<Person, "id" | "username">): PersonAnswer => ({
  user_id: id,
  username,
});

export const toMember = ({ userId, username, role, joinedAt }: RoomMember): MemberAnswer => ({
  user_id: userId,
  username,
  role,
  joined_at: iso(joinedAt),
});

export const toInvitation = (invitation: RoomInvitation): InvitationAnswer => ({
  user_id: invitation.userId,
  username: invitation.username,
  invited_by: invitation.invitedBy,
  created_at: iso(invitation.createdAt),
});

export const toBan = ({ userId, username, bannedAt }: RoomBan): BanAnswer => ({
  user_id: userId,
  username,
  banned_at: iso(bannedAt),
});

export const toModeration = (record: ModerationRecord): ModerationAnswer => record;

export const toConversation = (conversation: Conversation): ConversationAnswer => ({
  with: conversation.peer,
  username: conversation.username,
  last_message: {
    id: conversation.lastId,
    from_user: conversation.lastFrom,
    preview: conversation.preview,
    timestamp: conversation.lastAt,
  },
  unread: conversation.unread,
  seq: conversation.seq,
  last_read_id: conversation.readId,
});

export const toNotification = (notification: StoredNotification): NotificationAnswer =>
  notification;

export const toSettings = ({ sharesReceipts }: { sharesReceipts: boolean }): ChatSettings => ({
  receipts: sharesReceipts ? "shared" : "private",
});
