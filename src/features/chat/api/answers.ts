import * as z from "zod";

/** What the chat answers over REST. The documentation and the tests read the schemas; events are in `protocol.ts`. */
const moment = z.iso.datetime();
const id = z.number().int();
const count = z.number().int().min(0);
const RoomRole = z.enum(["owner", "moderator", "member"]);

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
  /** Null for whoever is no member. */
  role: RoomRole.nullable(),
  is_invited: z.boolean(),
  /** Null for whoever is no member. */
  unread: count.nullable(),
});

export const ListedMessage = z.object({
  id,
  from_user: id,
  username: z.string(),
  /** Empty once deleted. */
  content: z.string(),
  timestamp: moment,
  client_id: z.string().optional(),
  edited_at: moment.optional(),
  deleted: z.literal(true).optional(),
  reactions: z.array(z.object({ emoji: z.string(), users: z.array(id) })).optional(),
});

/** Each word found stands between U+E000 and U+E001. */
export const FoundMessage = ListedMessage.extend({ excerpt: z.string() });

/** Ascending; `seq` is the latest there is. */
export const HistoryAnswer = z.object({
  success: z.literal(true),
  data: z.array(ListedMessage),
  has_more: z.boolean(),
  seq: count,
});

/** Of what was written: the message, and the step of its place's sequence. */
export const WrittenAnswer = z.object({ id, seq: count, timestamp: moment });

export const MemberAnswer = z.object({
  user_id: id,
  username: z.string(),
  role: RoomRole,
  joined_at: moment,
});

export const InvitationAnswer = z.object({
  user_id: id,
  username: z.string(),
  invited_by: id,
  created_at: moment,
});

export const PersonAnswer = z.object({ user_id: id, username: z.string() });
export const BanAnswer = PersonAnswer.extend({ banned_at: moment });

const Named = z.object({ id, username: z.string() });

export const ModerationAnswer = z.object({
  id,
  timestamp: moment,
  by: Named,
  action: z.string(),
  user: Named.nullable(),
  message_id: id.nullable(),
  detail: z.string(),
});

export const ConversationAnswer = z.object({
  with: id,
  username: z.string(),
  last_message: z.object({
    id,
    from_user: id,
    preview: z.string(),
    /** Empty as long as nothing was said. */
    timestamp: z.union([moment, z.literal("")]),
  }),
  unread: count,
  seq: count,
  last_read_id: count,
});

export const NotificationAnswer = z.object({
  id,
  kind: z.enum(["mention", "invitation"]),
  room: z.string(),
  from: id,
  username: z.string(),
  /** The message that mentions. */
  message_id: id.optional(),
  preview: z.string().optional(),
  timestamp: moment,
  is_read: z.boolean(),
});

export const TicketAnswer = z.object({
  ticket: z.string(),
  /** Whole seconds. */
  expires_in: z.number().int(),
});
