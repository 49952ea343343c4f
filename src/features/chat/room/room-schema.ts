/** Makes the tables of a room's object at every wake. Each statement is safe to repeat. */
export function migrateRoom({ sql }: DurableObjectStorage): void {
  for (const statement of statements) sql.exec(statement);
  for (const [table, column, type] of addedColumns) {
    // SQLite cannot add a column only where it lacks.
    const has = "SELECT 1 FROM pragma_table_info(?) WHERE name = ?";
    if (sql.exec(has, table, column).toArray().length > 0) continue;
    sql.exec(`ALTER TABLE ${table} ADD ${column} ${type}`);
  }
  // Serves the search for notices that a reader has not read.
  sql.exec("CREATE INDEX IF NOT EXISTS mentions_unread ON mentions (user_id) WHERE is_read = 0");
}

/** Rooms from before these columns get them at their next wake. */
const addedColumns = [
  ["messages", "html", "TEXT"],
  ["messages", "reply_to", "INTEGER"],
  ["mentions", "is_read", "INTEGER NOT NULL DEFAULT 0"],
] as const;

const statements = [
  // One row a message; `id` is the seq it was created at, `n` its number among the messages.
  `CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY, n INTEGER NOT NULL, user_id INTEGER NOT NULL, username TEXT NOT NULL, content TEXT NOT NULL,
    at INTEGER NOT NULL, client_id TEXT, edited_at INTEGER, deleted_at INTEGER
  )`,
  // Index of the `client_id` of each author's messages. Written for many at once: see 'ClientIds'.
  `CREATE TABLE IF NOT EXISTS names (
    user_id INTEGER NOT NULL, client_id TEXT NOT NULL, id INTEGER NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (user_id, client_id)
  ) WITHOUT ROWID`,
  `DROP INDEX IF EXISTS messages_by_client`,
  `CREATE INDEX IF NOT EXISTS messages_by_time ON messages (at)`,
  // One row for every other step of the sequence. The text of an edit is in `messages` only, so that replaced texts are gone.
  `CREATE TABLE IF NOT EXISTS facts (seq INTEGER PRIMARY KEY, body TEXT NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS reactions (
    message_id INTEGER NOT NULL, emoji TEXT NOT NULL, user_id INTEGER NOT NULL, seq INTEGER NOT NULL,
    PRIMARY KEY (message_id, emoji, user_id)
  ) WITHOUT ROWID`,
  // How far a person has read: the message, and its number. `projected` is 1 once the database has it.
  `CREATE TABLE IF NOT EXISTS readers (
    user_id INTEGER PRIMARY KEY, id INTEGER NOT NULL, n INTEGER NOT NULL, projected INTEGER NOT NULL DEFAULT 0
  )`,
  // Copy of the members, for mentions.
  `CREATE TABLE IF NOT EXISTS members (
    user_id INTEGER PRIMARY KEY, username TEXT NOT NULL, username_key TEXT NOT NULL
  )`,
  `CREATE INDEX IF NOT EXISTS members_by_name ON members (username_key)`,
  // Log of what moderators did.
  `CREATE TABLE IF NOT EXISTS moderation (
    id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, actor_id INTEGER NOT NULL, actor TEXT NOT NULL,
    action TEXT NOT NULL, target_id INTEGER, target TEXT, message_id INTEGER, detail TEXT
  )`,
  // Notifications that an inbox has not confirmed yet.
  `CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, user_id INTEGER NOT NULL, body TEXT NOT NULL
  )`,
  // People who were notified of a message, whose notices follow it when it is edited or deleted.
  `CREATE TABLE IF NOT EXISTS mentions (
    message_id INTEGER NOT NULL, user_id INTEGER NOT NULL, PRIMARY KEY (message_id, user_id)
  ) WITHOUT ROWID`,
  // For a conversation: the last step that each inbox has confirmed.
  `CREATE TABLE IF NOT EXISTS deliveries (user_id INTEGER PRIMARY KEY, seq INTEGER NOT NULL)`,
  // Filled when a member searches, not when a message is stored.
  `CREATE VIRTUAL TABLE IF NOT EXISTS messages_search USING fts5(
    content, content='messages', content_rowid='id', tokenize='unicode61 remove_diacritics 2'
  )`,
];
