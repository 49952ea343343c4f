import * as z from "zod";
import { type ChatMessage, type ChatNotification, roomRoles } from "../protocol";

/**
 * The schemas of REST answers. The documentation and the tests read them, `wire.ts` returns their types, and only these reach the
 * Worker. Events are in `protocol.ts`: the schema of something that is an event too must have the event's keys.
 */
type Readonlys<T> = T extends readonly (infer Item)[]
  ? readonly Readonlys<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Readonlys<T[Key]> }
    : T;

const moment = z.iso.datetime();
const id = z.number().int();
const count = z.number().int().min(0);
const RoomRole = z.enum(roomRoles);

export const RoomAnswer = z.object({
  id,
  name: z.string(),
  description: z.string(),
  topic: z.string(),
  is_private: z.boolean(),
  member_count: count,
  created_at: moment,
  created_by: id,
  archived: z.boolean(),
  last_message_at: moment.nullable(),
  /** Null for a person who is no member. */
  role: RoomRole.nullable(),
  is_invited: z.boolean(),
  /** Null for a person who is no member. */
  unread: count.nullable(),
});
export type RoomAnswer = z.infer<typeof RoomAnswer>;

type Listed<T extends { readonly from: number }> = Exclude<keyof T, "from"> | "from_user";

export const ListedMessage = z.object({
  id,
  from_user: id,
  username: z.string(),
  /** Empty once the message is deleted. */
  content: z.string(),
  timestamp: moment,
  client_id: z.string().optional(),
  edited_at: moment.optional(),
  deleted: z.literal(true).optional(),
  /** The message that this one answers; the preview is empty once that one is deleted. */
  reply_to: z.object({ id, username: z.string(), preview: z.string() }).optional(),
  reactions: z.array(z.object({ emoji: z.string(), users: z.array(id) })).optional(),
} satisfies Record<Listed<ChatMessage>, z.ZodType>);
export type ListedMessage = Readonlys<z.infer<typeof ListedMessage>>;

/** Each word that matched stands between U+E000 and U+E001. */
export const FoundMessage = ListedMessage.extend({ excerpt: z.string() });
export type FoundMessage = Readonlys<z.infer<typeof FoundMessage>>;

/** A message with the place where it was said: either a room by its name or the other person of a conversation. */
export const FoundAnywhere = FoundMessage.extend({
  room: z.string().optional(),
  with: id.optional(),
  with_username: z.string().optional(),
});
export type FoundAnywhere = Readonlys<z.infer<typeof FoundAnywhere>>;

export const ChatSearchAnswer = z.object({
  success: z.literal(true),
  data: z.array(FoundAnywhere),
  /** Null at the end. */
  next_cursor: id.nullable(),
  problems: z.array(
    z.object({
      filter: z.enum(["from", "in", "before", "after"]),
      value: z.string(),
      reason: z.enum(["empty", "not_a_date", "unknown"]),
    }),
  ),
});
export type ChatSearchAnswer = Readonlys<z.infer<typeof ChatSearchAnswer>>;

/** The messages ascend; `seq` is the latest step there is. */
export const HistoryAnswer = z.object({
  success: z.literal(true),
  data: z.array(ListedMessage),
  has_more: z.boolean(),
  seq: count,
});
export type HistoryAnswer = Readonlys<z.infer<typeof HistoryAnswer>>;

/** Names the message that was written, and the step of its place's sequence. */
export const WrittenAnswer = z.object({ id, seq: count, timestamp: moment });
export type WrittenAnswer = z.infer<typeof WrittenAnswer>;

export const PersonAnswer = z.object({ user_id: id, username: z.string() });
export type PersonAnswer = z.infer<typeof PersonAnswer>;

export const MemberAnswer = PersonAnswer.extend({ role: RoomRole, joined_at: moment });
export type MemberAnswer = z.infer<typeof MemberAnswer>;

export const InvitationAnswer = PersonAnswer.extend({ invited_by: id, created_at: moment });
export type InvitationAnswer = z.infer<typeof InvitationAnswer>;

export const BanAnswer = PersonAnswer.extend({ banned_at: moment });
export type BanAnswer = z.infer<typeof BanAnswer>;

const NamedPerson = z.object({ id, username: z.string() });

export const ModerationAnswer = z.object({
  id,
  timestamp: moment,
  by: NamedPerson,
  action: z.string(),
  user: NamedPerson.nullable(),
  message_id: id.nullable(),
  detail: z.string(),
});
export type ModerationAnswer = z.infer<typeof ModerationAnswer>;

export const ConversationAnswer = z.object({
  with: id,
  username: z.string(),
  last_message: z.object({
    id,
    from_user: id,
    preview: z.string(),
    /** Empty as long as there is no message. */
    timestamp: z.union([moment, z.literal("")]),
  }),
  unread: count,
  seq: count,
  last_read_id: count,
});
export type ConversationAnswer = z.infer<typeof ConversationAnswer>;

export const NotificationAnswer = z.object({
  id,
  kind: z.enum(["mention", "invitation"]),
  room: z.string(),
  from: id,
  username: z.string(),
  /** The id of the message with the mention. */
  message_id: id.optional(),
  preview: z.string().optional(),
  timestamp: moment,
  is_read: z.boolean(),
} satisfies Record<keyof ChatNotification | "is_read", z.ZodType>);
export type NotificationAnswer = z.infer<typeof NotificationAnswer>;

export const TicketAnswer = z.object({
  ticket: z.string(),
  /** Whole seconds. */
  expires_in: z.number().int(),
});
export type TicketAnswer = z.infer<typeof TicketAnswer>;
