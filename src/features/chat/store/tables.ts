import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import type { RoomRole } from "../protocol";

/**
 * Rooms as lists need them; their messages are in their objects. Times are Unix milliseconds. Triggers (migration `chat`) keep
 * `memberCount` in step with the members.
 */
export const rooms = sqliteTable(
  "rooms",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    /** The name by which rooms are unique: NFKC, lower case. */
    nameKey: text("name_key").notNull(),
    description: text("description").notNull().default(""),
    topic: text("topic").notNull().default(""),
    isPrivate: integer("is_private", { mode: "boolean" }).notNull().default(false),
    createdBy: integer("created_by").notNull(),
    createdAt: integer("created_at").notNull(),
    archivedAt: integer("archived_at"),
    memberCount: integer("member_count").notNull().default(0),
    /** The room's object writes these within seconds: the number of its messages, and the time of the last one. */
    messageCount: integer("message_count").notNull().default(0),
    lastMessageAt: integer("last_message_at"),
  },
  (table) => [
    uniqueIndex("rooms_by_name").on(table.nameKey),
    // Serves the public list, busiest first.
    index("rooms_by_activity").on(table.isPrivate, table.archivedAt, table.lastMessageAt),
  ],
);

/** A row is a member of a room. */
export const roomMembers = sqliteTable(
  "room_members",
  {
    roomId: integer("room_id").notNull(),
    userId: integer("user_id").notNull(),
    role: text("role").$type<RoomRole>().notNull().default("member"),
    joinedAt: integer("joined_at").notNull(),
    /** The room's object writes these: the last message read, and the number of messages up to it. */
    lastReadSeq: integer("last_read_seq").notNull().default(0),
    readCount: integer("read_count").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.userId] }),
    check("room_members_role_known", sql`${table.role} in ('owner', 'moderator', 'member')`),
    // Serves the list of a person's rooms.
    index("room_members_by_user").on(table.userId, table.roomId),
  ],
);

/** A row is a person who may join a private room. */
export const roomInvitations = sqliteTable(
  "room_invitations",
  {
    roomId: integer("room_id").notNull(),
    userId: integer("user_id").notNull(),
    invitedBy: integer("invited_by").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.userId] }),
    // Serves the list of a person's invitations.
    index("room_invitations_by_user").on(table.userId),
  ],
);

/** A row is a mute or ban of a person in a room. It outlives membership, so that leaving and coming back lifts nothing. */
export const roomSanctions = sqliteTable(
  "room_sanctions",
  {
    roomId: integer("room_id").notNull(),
    userId: integer("user_id").notNull(),
    mutedUntil: integer("muted_until"),
    bannedAt: integer("banned_at"),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.userId] }),
    index("room_sanctions_by_user").on(table.userId),
  ],
);

/**
 * A row is a person of whom a room holds something: a message, a reaction, their name in a step or in the moderation log. The
 * room's object writes it within seconds, a trigger (migration `chat-authors`) when a membership ends. It outlives both.
 */
export const roomAuthors = sqliteTable(
  "room_authors",
  { roomId: integer("room_id").notNull(), userId: integer("user_id").notNull() },
  (table) => [
    primaryKey({ columns: [table.roomId, table.userId] }),
    // Serves export and deletion.
    index("room_authors_by_user").on(table.userId),
  ],
);

/** A row is a person who wants no direct messages from another. */
export const userBlocks = sqliteTable(
  "user_blocks",
  {
    blockerId: integer("blocker_id").notNull(),
    blockedId: integer("blocked_id").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.blockerId, table.blockedId] }),
    index("user_blocks_by_blocked").on(table.blockedId),
  ],
);

/** Settings of a person for the whole chat; no row means the defaults. */
export const chatSettings = sqliteTable("chat_settings", {
  userId: integer("user_id").primaryKey(),
  /** Whether others learn what this person has read. */
  sharesReceipts: integer("shares_receipts", { mode: "boolean" }).notNull().default(true),
});

/**
 * The one row says how far the nightly task has come that has older messages offered to the search: the next room and the next
 * person. The search can be filled anew by a greater generation; docs/search.md has the command.
 */
export const chatSearchBacklog = sqliteTable(
  "chat_search_backlog",
  {
    id: integer("id").primaryKey(),
    generation: integer("generation").notNull().default(1),
    nextRoom: integer("next_room").notNull().default(1),
    nextPerson: integer("next_person").notNull().default(1),
  },
  (table) => [check("chat_search_backlog_single", sql`${table.id} = 1`)],
);
