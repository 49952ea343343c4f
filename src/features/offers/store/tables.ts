import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { OfferLanguage } from "../../../engines/matching";

/** A row is one job offer that a member keeps, with what it asks as it was read. */
export const offers = sqliteTable(
  "offers",
  {
    /** It is a UUID. */
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    title: text(),
    company: text(),
    location: text(),
    contract: text(),
    language: text().$type<OfferLanguage>().notNull(),
    /** It is at most 20,000 UTF-16 units, and never changes: requirements are quoted from it. */
    text: text().notNull(),
    /** It is that of `offerTextHash`, so that one offer is known again. */
    textHash: text("text_hash").notNull(),
    url: text(),
    /** It is a JSON list of requirements. */
    requirements: text().notNull(),
    /** What an older reader has read is read anew. */
    readerVersion: integer("reader_version").notNull(),
    createdAt: integer("created_at").notNull(),
  },
  // Serves the list of an owner's offers.
  (table) => [index("offers_owner").on(table.ownerId, table.createdAt, table.id)],
);
export type StoredOffer = typeof offers.$inferSelect;
