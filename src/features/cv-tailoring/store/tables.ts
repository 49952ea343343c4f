import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** One set of widgets, kept for a day. Its key names all that they were made of. */
export const widgetCache = sqliteTable(
  "widget_cache",
  {
    id: text().primaryKey(),
    cacheKey: text("cache_key").notNull().unique(),
    ownerId: text("owner_id").notNull(),
    /** It is a JSON object, as `AiWidgetsEnvelope` parses it. */
    widgets: text().notNull(),
    /** It is a JSON object, as `CachedMetadata` parses it. */
    metadata: text().notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
  },
  (table) => [
    index("widget_cache_owner").on(table.ownerId),
    // Serves the removal of what has expired.
    index("widget_cache_expiry").on(table.expiresAt),
  ],
);

/** One question to a model, written down before it is asked, so that a request which is sent again does not ask it again. */
export const widgetCalls = sqliteTable(
  "widget_calls",
  {
    /** It names the widgets, the model and the attempt. */
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    /** It is the JSON of what came back, and null until then. */
    result: text(),
    startedAt: integer("started_at").notNull(),
  },
  (table) => [
    index("widget_calls_owner").on(table.ownerId),
    index("widget_calls_age").on(table.startedAt),
  ],
);

/** One CV that was tailored to an offer, with all that it was made of, so that it is fitted anew without the profile. */
export const cvGenerations = sqliteTable(
  "cv_generations",
  {
    id: text().primaryKey(),
    ownerId: text("owner_id").notNull(),
    /** It is the id of the offer, which may have been removed since. */
    analysisId: text("analysis_id").notNull(),
    jobTitle: text("job_title"),
    company: text(),
    matchScore: integer("match_score").notNull(),
    /** It is the template that was asked for; the fitted one may be roomier. */
    templateName: text("template_name").notNull(),
    /** It is a JSON object, as `TailoredMaterial` parses it. */
    material: text().notNull(),
    /** It is a JSON object, as `CvChoices` parses it. */
    choices: text().notNull(),
    /** It is a JSON object, as `StoredFit` parses it. */
    fit: text().notNull(),
    /** It is a JSON object in the contract's form. */
    cvData: text("cv_data").notNull(),
    /** It is a JSON object with the contract's metadata. */
    metadata: text().notNull(),
    /** It is a JSON list of what our own reader found in the files, and null until they were read again. */
    receipts: text(),
    createdAt: integer("created_at").notNull(),
    updatedAt: integer("updated_at").notNull(),
  },
  // Serves the list of an owner's CVs.
  (table) => [index("cv_generations_owner").on(table.ownerId, table.createdAt, table.id)],
);
export type StoredGeneration = typeof cvGenerations.$inferSelect;
