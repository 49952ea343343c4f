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
 * A room as lists need it; what is said there is in its object. Times in Unix milliseconds. Triggers (migration `chat`) keep
 * `memberCount` in step with the members.
 */
export const rooms = sqliteTable(
  "rooms",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    name: text("name").notNull(),
    /** The name as uniqueness sees it: NFKC, lower case. */
    nameKey: text("name_key").notNull(),
    description: text("description").notNull().default(""),
    topic: text("topic").notNull().default(""),
    isPrivate: integer("is_private", { mode: "boolean" }).notNull().default(false),
    createdBy: integer("created_by").notNull(),
    createdAt: integer("created_at").notNull(),
    archivedAt: integer("archived_at"),
    memberCount: integer("member_count").notNull().default(0),
    /** Projected by the room's object within seconds: how many messages it has had, and when the last one came. */
    messageCount: integer("message_count").notNull().default(0),
    lastMessageAt: integer("last_message_at"),
  },
  (table) => [
    uniqueIndex("rooms_by_name").on(table.nameKey),
    // The public list, busiest first.
    index("rooms_by_activity").on(table.isPrivate, table.archivedAt, table.lastMessageAt),
  ],
);

/** Who belongs to a room. */
export const roomMembers = sqliteTable(
  "room_members",
  {
    roomId: integer("room_id").notNull(),
    userId: integer("user_id").notNull(),
    role: text("role").$type<RoomRole>().notNull().default("member"),
    joinedAt: integer("joined_at").notNull(),
    /** Projected by the room's object: the last message read, and how many messages there were up to it. */
    lastReadSeq: integer("last_read_seq").notNull().default(0),
    readCount: integer("read_count").notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.roomId, table.userId] }),
    check("room_members_role_known", sql`${table.role} in ('owner', 'moderator', 'member')`),
    // The rooms of a person.
    index("room_members_by_user").on(table.userId, table.roomId),
  ],
);

/** A person who may join a private room. */
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
    // The invitations of a person.
    index("room_invitations_by_user").on(table.userId),
  ],
);

/** What moderators hold against somebody in a room: it outlives membership, so that leaving and coming back lifts nothing. */
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

/** Somebody who wants to hear nothing directly from somebody. */
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

/** What a person has decided for all of the chat; no row means the defaults. */
export const chatSettings = sqliteTable("chat_settings", {
  userId: integer("user_id").primaryKey(),
  /** Whether others learn what this person has read. */
  sharesReceipts: integer("shares_receipts", { mode: "boolean" }).notNull().default(true),
});
