import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One note of one owner. */
export const notes = sqliteTable(
  "notes",
  {
    id: integer().primaryKey({ autoIncrement: true }),
    ownerId: text("owner_id").notNull(),
    text: text().notNull(),
    createdAt: integer("created_at").notNull(),
  },
  // Serves the list of an owner's notes.
  (table) => [index("notes_owner").on(table.ownerId, table.id)],
);
