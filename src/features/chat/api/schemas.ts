import * as z from "zod";
import { Before, Content, Emoji, PositiveId, RoomName } from "../socket/client-event";
import { chatLimits, roomRoles } from "../protocol";

const description = z.string().trim().max(500);
const topic = z.string().trim().max(200);

export const CreateRoom = z.object({
  name: RoomName,
  description: description.default(""),
  topic: topic.default(""),
  is_private: z.boolean().default(false),
});
export type CreateRoom = z.infer<typeof CreateRoom>;

export const UpdateRoom = z
  .object({ description, topic })
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, {
    path: ["topic"],
    error: "a description or a topic is needed",
  });
export type UpdateRoom = z.infer<typeof UpdateRoom>;

const limit = z.coerce.number().int().min(1).max(100);

/** Page numbers reach so many rows, because an offset reads all rows before it. */
const DEEPEST_ROW = 10_000;

export const RoomsPage = z
  .object({
    /** `public` rooms are open, `mine` have the person as a member, and `invited` are those they were invited to. */
    scope: z.enum(["public", "mine", "invited"]).default("public"),
    page: z.coerce.number().int().min(1).default(1),
    limit: limit.default(50),
    search: z.string().trim().max(50).default(""),
  })
  .refine(({ page, limit }) => page * limit <= DEEPEST_ROW, {
    path: ["page"],
    error: `reaches ${DEEPEST_ROW} rooms at most; search instead`,
  });
export type RoomsPage = z.infer<typeof RoomsPage>;

/** Digits are the id of a message, anything else is a moment. */
const before = z
  .string()
  .transform((value) => (/^\d{1,15}$/.test(value) ? Number(value) : value))
  .pipe(Before)
  .optional();

export const MessagesPage = z.object({
  limit: limit.default(chatLimits.historyDefault),
  before,
  /** The id of a message in the middle of the page, for jumping to a search result. */
  around: z.coerce.number().int().min(1).optional(),
});
export type MessagesPage = z.infer<typeof MessagesPage>;

const idCursor = z.coerce.number().int().min(1).optional();

export const SearchPage = z.object({
  q: z.string().trim().min(2).max(100),
  limit: limit.default(20),
  before: idCursor,
});
export type SearchPage = z.infer<typeof SearchPage>;

/** Any text is a search; what it cannot follow, the answer names. */
export const ChatSearch = z.object({
  q: z.string().min(1).max(200),
  limit: limit.default(20),
  cursor: idCursor,
});

export const MembersPage = z.object({
  limit: limit.default(50),
  /** The id of the last person on the page before. */
  after: z.coerce.number().int().min(0).default(0),
});
export type MembersPage = z.infer<typeof MembersPage>;

export const ModerationPage = z.object({ limit: limit.default(50), before: idCursor });

export const ConversationsPage = z.object({
  limit: limit.default(50),
  /** Any offset is converted to the form in which times are stored: UTC, to the millisecond. */
  before: z.iso
    .datetime({ offset: true })
    .transform((value) => new Date(value).toISOString())
    .optional(),
});
export type ConversationsPage = z.infer<typeof ConversationsPage>;

const clientId = z.string().min(1).max(chatLimits.clientIdCharacters).optional();

export const PostMessage = z.object({
  content: Content,
  client_id: clientId,
  /** The id of the message of this place that this one answers. */
  reply_to: PositiveId.optional(),
});
export type PostMessage = z.infer<typeof PostMessage>;
export const EditMessage = z.object({ content: Content });
export const React = z.object({ emoji: Emoji, remove: z.boolean().default(false) });
export const MarkRead = z.object({ id: z.number().int().min(1).optional() });
export const ReadNotifications = z.object({ id: z.number().int().min(1) });

const userId = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** Names the person by id or by name. */
export const Invite = z
  .object({ user_id: userId, username: z.string().trim().min(1).max(50) })
  .partial()
  .refine(({ user_id, username }) => (user_id === undefined) !== (username === undefined), {
    path: ["user_id"],
    error: "either an id or a name is needed",
  });
export type Invite = z.infer<typeof Invite>;

export const SetRole = z.object({ role: z.enum(roomRoles) });
const reason = z.string().trim().max(200).default("");
export const Sanction = z.object({ reason });
export const Mute = z.object({
  reason,
  /** At most 30 days. */
  minutes: z.number().int().min(1).max(43_200).default(60),
});

export const ChatSettings = z.object({ receipts: z.enum(["shared", "private"]) });
export type ChatSettings = z.infer<typeof ChatSettings>;

const pathId = z
  .string()
  .regex(/^[1-9]\d{0,14}$/)
  .transform(Number);
export const RoomParam = z.object({ room: z.string().min(1).max(200) });
export const RoomUser = RoomParam.extend({ userId: pathId });
export const RoomMessage = RoomParam.extend({ messageId: pathId });
export const UserParam = z.object({ userId: pathId });

/** The query of the request that opens a socket. */
export const Upgrade = z.object({
  ticket: z.string().max(200).optional(),
  token: z.string().optional(),
  frames: z.enum(["one", "lines"]).default("one"),
});
