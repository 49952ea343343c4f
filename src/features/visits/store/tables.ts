import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import type { InvitationStatus } from "../invitations/invitation-request";

/** One visitor's request for an invitation, the latest words that they wrote. A granted one opens the gate for its owner. */
export const invitationRequests = sqliteTable(
  "invitation_requests",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    name: text().notNull(),
    message: text().notNull(),
    status: text().$type<InvitationStatus>().notNull().default("pending"),
    askedAt: integer("asked_at").notNull(),
    decidedAt: integer("decided_at"),
  },
  (table) => [
    // One for each visitor, however often they ask.
    uniqueIndex("invitation_requests_owner").on(table.ownerId),
    // The list for the administration, the count that bounds it, and the purge of the night.
    index("invitation_requests_status").on(table.status, table.askedAt),
  ],
);
