import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { Language } from "../../../platform/language";
import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";

/**
 * A person. Times in Unix milliseconds. Triggers (migration `accounts-search`) keep `users_search`, the full-text index, and
 * `user_counts`, the numbers behind totals, in step. A deleted account leaves a tombstone without anything personal, so
 * that its id is never given to somebody else.
 */
export const users = sqliteTable(
  "users",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    username: text("username").notNull(),
    /** The name as uniqueness sees it: NFKC, lower case. */
    usernameKey: text("username_key").notNull(),
    /** Lower case; null once deleted. */
    email: text("email"),
    /** PHC string, parameters included; empty once deleted, which no password matches. */
    passwordHash: text("password_hash").notNull(),
    role: text("role").$type<Role>().notNull().default("user"),
    status: text("status").$type<AccountStatus>().notNull().default("active"),
    firstName: text("first_name"),
    lastName: text("last_name"),
    bio: text("bio"),
    /** Key of the picture in FILES. */
    avatar: text("avatar"),
    language: text("language").$type<Language>(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    check("users_role_known", sql`${table.role} in ('user', 'moderator', 'admin', 'super_admin')`),
    check("users_status_known", sql`${table.status} in ('active', 'suspended', 'deleted')`),
    // Signing in, and the 409 of a name or an address that is taken.
    uniqueIndex("users_by_username").on(table.usernameKey),
    uniqueIndex("users_by_email").on(table.email),
    // A page of the list, in order of ids, for each filter that the list and the admins have.
    index("users_by_status").on(table.status),
    index("users_by_role").on(table.role),
    index("users_by_role_and_status").on(table.role, table.status),
  ],
);

/** How many accounts there are of each role and status; written by triggers only. */
export const userCounts = sqliteTable("user_counts", {
  /** `role:status`; `day:2026-11-21`: registered that UTC day; `sessions`: devices that are signed in. */
  name: text("name").primaryKey(),
  count: integer("count").notNull(),
});

/** One signed-in device: the family of its refresh tokens. Ended rows stay until the night's clean-up. */
export const accountSessions = sqliteTable(
  "account_sessions",
  {
    id: text("id").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** In words, from the user agent: "Firefox, Windows". */
    device: text("device").notNull(),
    createdAt: integer("created_at").notNull(),
    /** Within the hour. */
    lastSeenAt: integer("last_seen_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    endedAt: integer("ended_at"),
  },
  (table) => [
    // The list of one's devices; ending all of them.
    index("account_sessions_by_user").on(table.userId, table.endedAt, table.lastSeenAt),
    // How many are live; the nightly clean-up.
    index("account_sessions_by_expiry").on(table.endedAt, table.expiresAt),
  ],
);

/** A refresh token that was handed out. The token itself is nowhere: neither it nor its successor. */
export const refreshTokens = sqliteTable(
  "refresh_tokens",
  {
    /** SHA-256 of the token, base64url. */
    hash: text("hash").primaryKey(),
    sessionId: text("session_id").notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
    /** Hash of the one it was exchanged for. */
    successorHash: text("successor_hash"),
  },
  (table) => [
    // Deleting a person's tokens with their sessions.
    index("refresh_tokens_by_session").on(table.sessionId),
    // The nightly clean-up.
    index("refresh_tokens_by_expiry").on(table.expiresAt),
  ],
);
