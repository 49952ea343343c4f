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
import type { Language } from "../../../platform/language";
import type { Role } from "../../../platform/roles";
import type { AccountStatus } from "../api/schemas";
import type { ErasedCounts } from "../erasure/counts";

/**
 * A row is a person, with times in Unix milliseconds. Triggers (migration `accounts-search`) keep `users_search` and
 * `user_counts` in step. A deleted account leaves a row without personal data, so that its id is never used again.
 */
export const users = sqliteTable(
  "users",
  {
    id: integer("id").primaryKey({ autoIncrement: true }),
    username: text("username").notNull(),
    /** It is the name for the uniqueness check: NFKC, lower case. */
    usernameKey: text("username_key").notNull(),
    /** Names that look alike have one skeleton (UTS 39). It is null for deleted accounts, and for an older look-alike. */
    usernameSkeleton: text("username_skeleton"),
    /** It is in lower case, and null once the account is deleted. */
    email: text("email"),
    /** It is null until the person has followed a link that was sent to the address. */
    emailConfirmedAt: integer("email_confirmed_at"),
    /** It is a PHC string with its parameters; it is empty once deleted, and then no password matches. */
    passwordHash: text("password_hash").notNull(),
    role: text("role").$type<Role>().notNull().default("user"),
    status: text("status").$type<AccountStatus>().notNull().default("active"),
    firstName: text("first_name"),
    lastName: text("last_name"),
    bio: text("bio"),
    /** It is the key of the picture in FILES. */
    avatar: text("avatar"),
    language: text("language").$type<Language>(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  (table) => [
    check("users_role_known", sql`${table.role} in ('user', 'moderator', 'admin', 'super_admin')`),
    check("users_status_known", sql`${table.status} in ('active', 'suspended', 'deleted')`),
    // It serves sign-in, and the 409 of a name or an address that is taken.
    uniqueIndex("users_by_username").on(table.usernameKey),
    uniqueIndex("users_by_email").on(table.email),
    // It refuses a new name that looks like another one.
    uniqueIndex("users_by_skeleton").on(table.usernameSkeleton),
    // It serves the nightly search for accounts without one.
    index("users_without_skeleton")
      .on(table.id)
      .where(sql`${table.usernameSkeleton} is null and ${table.status} <> 'deleted'`),
    // It serves the nightly sweep of pictures.
    index("users_by_avatar").on(table.avatar),
    // It serves a page of the list, in order of ids, for each filter that the list and the admins have.
    index("users_by_status").on(table.status),
    index("users_by_role").on(table.role),
    index("users_by_role_and_status").on(table.role, table.status),
  ],
);

/** It counts the accounts of each role and status; only triggers write it. */
export const userCounts = sqliteTable("user_counts", {
  /** It is `role:status`, `day:2026-11-21` (registered that UTC day) or `sessions` (devices that are signed in). */
  name: text("name").primaryKey(),
  count: integer("count").notNull(),
});

/** A row is one signed-in device: the family of its refresh tokens. Ended rows stay until the nightly clean-up. */
export const accountSessions = sqliteTable(
  "account_sessions",
  {
    id: text("id").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** It describes the user agent in words: "Firefox, Windows". */
    device: text("device").notNull(),
    createdAt: integer("created_at").notNull(),
    /** It is exact to the hour. */
    lastSeenAt: integer("last_seen_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    endedAt: integer("ended_at"),
  },
  (table) => [
    // It serves the list of a person's devices, and ending all of them.
    index("account_sessions_by_user").on(table.userId, table.endedAt, table.lastSeenAt),
    // It serves the count of live sessions, and the nightly clean-up.
    index("account_sessions_by_expiry").on(table.endedAt, table.expiresAt),
  ],
);

/** A row is a refresh token that was handed out. Neither the token itself nor its successor is stored. */
export const refreshTokens = sqliteTable(
  "refresh_tokens",
  {
    /** It is the SHA-256 of the token in base64url. */
    hash: text("hash").primaryKey(),
    sessionId: text("session_id").notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
    /** It is the hash of the token that it was exchanged for. */
    successorHash: text("successor_hash"),
  },
  (table) => [
    // It serves the deletion of a person's tokens with their sessions.
    index("refresh_tokens_by_session").on(table.sessionId),
    // It serves the nightly clean-up.
    index("refresh_tokens_by_expiry").on(table.expiresAt),
  ],
);

/** A row is a recovery code that can still be used. Using it deletes it, so that it is good once. */
export const recoveryCodes = sqliteTable(
  "recovery_codes",
  {
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** It is the HMAC of the code under our secret: a copy of the database alone cannot even test a guess. */
    hash: text("hash").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.hash] })],
);

/** A row is a one-time link that sets a new password. A recovery deletes all links of the account. */
export const recoveryLinks = sqliteTable(
  "recovery_links",
  {
    /** It is the HMAC of the link's token under our secret. */
    hash: text("hash").primaryKey(),
    userId: integer("user_id")
      .notNull()
      .references(() => users.id),
    /** The account had this role when the link was made; a link does not outlive a change of role. */
    role: text("role").$type<Role>().notNull(),
    /** It is the admin who made the link, and null where the link went out by e-mail. */
    madeBy: integer("made_by"),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [
    // It serves the count of a person's live links, and their deletion.
    index("recovery_links_by_user").on(table.userId, table.expiresAt),
    // It serves the nightly clean-up.
    index("recovery_links_by_expiry").on(table.expiresAt),
  ],
);

/** A row is the erasure of a closed account: how far it has come, and then the receipt. It holds nothing of the person. */
export const accountErasures = sqliteTable(
  "account_erasures",
  {
    id: text("id").primaryKey(),
    userId: integer("user_id").notNull(),
    /** It is the HMAC of the receipt's token under our secret. */
    receiptHash: text("receipt_hash").notNull(),
    /** It is the job that carries the erasure out. */
    jobId: text("job_id").notNull(),
    requestedAt: integer("requested_at").notNull(),
    /** It counts the parts that are done. */
    part: integer("part").notNull().default(0),
    /** The next part belongs to this source, and is null before the first one. */
    source: text("source"),
    /** The source's next part begins here. */
    position: text("position"),
    /** It is how much was erased, as JSON: by source, then by kind. */
    counts: text("counts", { mode: "json" }).$type<ErasedCounts>().notNull(),
    completedAt: integer("completed_at"),
  },
  (table) => [
    // An account is erased once, however often that is asked for.
    uniqueIndex("account_erasures_by_user").on(table.userId),
    // It serves the receipt.
    uniqueIndex("account_erasures_by_receipt").on(table.receiptHash),
    // It serves the nightly search for erasures that have stopped, and for old receipts.
    index("account_erasures_by_end").on(table.completedAt, table.requestedAt),
  ],
);
