import { createLog, describeError } from "../../../platform/log";
import { inboxOf } from "../objects";
import { previewOf } from "../text";
import type { MentionAmendment, NoticesRead } from "../inbox";
import type { NewNotification } from "../protocol";
import { projectRoom } from "./project-room";
import { beginGeneration, projectSearch } from "./project-search";
import { readSince } from "./read-room";
import { mentionedMembers } from "./room-members";
import { peerOf, type RoomSnapshot } from "./room-snapshot";
import type { RoomStore } from "./room-store";
import type { RoomFact } from "./room-fact";
import type { TurnResult } from "./run-turn";
import { iso, type StoredMessage } from "./stored-message";

/** The database may lag 2 s behind a room, so that a busy room writes to it once for many messages. */
const PROJECT_AFTER_MS = 2_000;
const RETRY_AFTER_MS = 2_000;

type Source = { readonly store: RoomStore; readonly snapshot: () => RoomSnapshot | null };
type Conversation = RoomSnapshot & { kind: "dm" };

/**
 * Sends what others need to know after the room has answered: a conversation's events to both inboxes, notifications to people
 * who were mentioned, counts to the database. Everything is stored before it is sent, and the alarm repeats what failed.
 */
export class Outbox {
  #delivering = new Map<number, Promise<void>>();
  #notifying: Promise<void> | null = null;
  #isArmed = false;

  constructor(
    private readonly ctx: DurableObjectState,
    private readonly env: Env,
    private readonly source: Source,
  ) {}

  /** Stores what a turn leaves to send, in the same turn as its messages. */
  record({ facts, ambient, reads }: TurnResult): void {
    const room = this.source.snapshot();
    const messages = facts.flatMap((fact) => (fact.type === "message" ? [fact.message] : []));
    // The alarm delivers if the object is evicted before it could.
    if (room?.kind === "dm" && facts.length > 0) this.#arm(RETRY_AFTER_MS);
    if (room?.kind !== "room") return;
    if (messages.length > 0) this.#markReadByAuthors(messages);
    for (const message of messages) this.#recordMentions(room.name, message);
    for (const fact of facts) {
      if (fact.type === "edited" || fact.type === "deleted") this.#recordAmendment(room.name, fact);
    }
    this.#recordReads(room.name, [...reads, ...facts.flatMap(readBy)]);
    if (facts.length > 0 || ambient.length > 0) this.#arm(PROJECT_AFTER_MS);
  }

  /** Delivers a conversation's new events to both people in order. Ambient events are sent once and not stored. */
  deliver({ ambient, reads }: Pick<TurnResult, "ambient" | "reads">): void {
    const room = this.source.snapshot();
    if (room?.kind !== "dm") return;
    for (const { from, id } of reads) {
      this.#attempt(inboxOf(this.env, from).markRead(peerOf(room, from), id));
    }
    for (const userId of room.people) {
      this.ctx.waitUntil(this.#deliverTo(userId, room));
      const events = ambient.flatMap(({ event, from, isOwn }) =>
        from === userId || !isOwn ? [event] : [],
      );
      if (events.length > 0) this.#attempt(inboxOf(this.env, userId).relay(events));
    }
  }

  /** The alarm's work. It never throws, because a failure has set the next alarm. */
  async run(): Promise<void> {
    this.#isArmed = false;
    const { store, snapshot } = this.source;
    store.flushClientIds();
    const room = snapshot();
    if (!room) return;
    const searched = this.#projectSearch(room);
    if (room.kind === "dm") {
      await Promise.all([searched, ...room.people.map((userId) => this.#deliverTo(userId, room))]);
    } else {
      const projected = projectRoom(this.env, this.ctx.storage, { room, store });
      await Promise.all([searched, this.#notify(), projected.catch(this.#failed)]);
    }
  }

  /** Offers to the search what it lacks, from before it was there or because it is filled anew. */
  offerAll(generation: number): void {
    if (!this.source.snapshot()) return;
    if (beginGeneration(this.ctx.storage, this.source.store, generation)) this.#arm(0);
  }

  /** A long backlog goes on with the next alarm. */
  async #projectSearch(room: RoomSnapshot): Promise<void> {
    const { store } = this.source;
    try {
      if (!(await projectSearch(this.env, this.ctx.storage, { room, store }))) this.#arm(0);
    } catch (error) {
      this.#failed(error);
    }
  }

  /** A person who writes has read what came before. One statement marks it for all authors of the turn. */
  #markReadByAuthors(messages: readonly StoredMessage[]): void {
    const before = this.source.store.messageCount() - messages.length;
    const latest = new Map(
      messages.map(({ userId, id }, index) => [userId, [userId, id, before + index + 1]]),
    );
    this.ctx.storage.sql.exec(
      `INSERT INTO readers (user_id, id, n)
       SELECT value->>0, value->>1, value->>2 FROM json_each(?) WHERE true
       ON CONFLICT (user_id) DO UPDATE SET id = excluded.id, n = excluded.n, projected = 0
       WHERE excluded.id > readers.id`,
      JSON.stringify([...latest.values()]),
    );
  }

  #recordMentions(room: string, message: StoredMessage): void {
    const mentioned = mentionedMembers(this.ctx.storage.sql, message.content);
    const others = mentioned.filter((id) => id !== message.userId);
    if (others.length === 0) return;
    const notification: NewNotification = {
      kind: "mention",
      room,
      from: message.userId,
      username: message.username,
      message_id: message.id,
      preview: previewOf(message.content),
      timestamp: iso(message.at),
    };
    const { sql } = this.ctx.storage;
    for (const id of others) {
      sql.exec(
        "INSERT INTO outbox (user_id, body) VALUES (?, ?)",
        id,
        JSON.stringify(notification),
      );
      sql.exec(
        "INSERT OR IGNORE INTO mentions (message_id, user_id) VALUES (?, ?)",
        message.id,
        id,
      );
    }
    this.ctx.waitUntil(this.#notify());
  }

  /** A notice follows its message: that of a deleted message goes, and so does one of a name that was taken out. */
  #recordAmendment(room: string, fact: RoomFact & { type: "edited" | "deleted" }): void {
    const { sql } = this.ctx.storage;
    const query = "SELECT user_id AS id FROM mentions WHERE message_id = ?";
    const notified = sql.exec<{ id: number }>(query, fact.id).toArray();
    if (notified.length === 0) return;
    const still = fact.type === "edited" ? mentionedMembers(sql, fact.content) : [];
    for (const { id } of notified) {
      const preview = fact.type === "edited" && still.includes(id) ? previewOf(fact.content) : null;
      const amendment: MentionAmendment = { kind: "amendment", room, message_id: fact.id, preview };
      sql.exec("INSERT INTO outbox (user_id, body) VALUES (?, ?)", id, JSON.stringify(amendment));
      if (preview === null) {
        sql.exec("DELETE FROM mentions WHERE message_id = ? AND user_id = ?", fact.id, id);
      }
    }
    this.ctx.waitUntil(this.#notify());
  }

  /** A notice of a message is read where the message is read. */
  #recordReads(room: string, reads: TurnResult["reads"]): void {
    if (reads.length === 0) return;
    const { sql } = this.ctx.storage;
    const rows = sql
      .exec<{ userId: number; id: number }>(
        `UPDATE mentions SET is_read = 1 WHERE is_read = 0 AND message_id <=
           (SELECT max(value->>'id') FROM json_each(?) WHERE value->>'from' = user_id)
         RETURNING user_id AS userId, message_id AS id`,
        JSON.stringify(reads),
      )
      .toArray();
    for (const { userId, id } of rows) {
      const read: NoticesRead = { kind: "read", room, up_to: id };
      sql.exec("INSERT INTO outbox (user_id, body) VALUES (?, ?)", userId, JSON.stringify(read));
    }
    if (rows.length > 0) this.ctx.waitUntil(this.#notify());
  }

  #deliverTo(userId: number, room: Conversation): Promise<void> {
    const running = this.#delivering.get(userId);
    if (running) return running;
    const delivery = this.#deliverAll(userId, room)
      .catch(this.#failed)
      .finally(() => this.#delivering.delete(userId));
    this.#delivering.set(userId, delivery);
    return delivery;
  }

  async #deliverAll(userId: number, room: Conversation): Promise<void> {
    const { sql } = this.ctx.storage;
    const { store } = this.source;
    const peer = peerOf(room, userId);
    for (;;) {
      const delivered = sql
        .exec<{ seq: number }>("SELECT seq FROM deliveries WHERE user_id = ?", userId)
        .toArray()[0]?.seq;
      const { events, seq } = readSince({ sql, store }, room, delivered ?? 0);
      if (events.length === 0) return;
      await inboxOf(this.env, userId).receive(peer, events);
      sql.exec(
        "INSERT INTO deliveries VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq",
        userId,
        seq,
      );
    }
  }

  #notify(): Promise<void> {
    this.#notifying ??= this.#notifyAll()
      .catch(this.#failed)
      .finally(() => {
        this.#notifying = null;
      });
    return this.#notifying;
  }

  async #notifyAll(): Promise<void> {
    const { sql } = this.ctx.storage;
    for (;;) {
      const [due] = sql
        .exec<{ id: number; userId: number; body: string }>(
          "SELECT id, user_id AS userId, body FROM outbox ORDER BY id LIMIT 1",
        )
        .toArray();
      if (!due) return;
      // The number of the row lets the inbox recognise a second delivery.
      const source = `${this.ctx.id.toString()}:${due.id}`;
      const inbox = inboxOf(this.env, due.userId);
      const news = JSON.parse(due.body) as NewNotification | MentionAmendment | NoticesRead;
      if (news.kind === "amendment") await inbox.amendMention(news);
      else if (news.kind === "read") await inbox.readNoticesOf(news);
      else await inbox.notify(due.userId, source, news);
      sql.exec("DELETE FROM outbox WHERE id = ?", due.id);
    }
  }

  #attempt(work: Promise<unknown>): void {
    this.ctx.waitUntil(work.catch((error: unknown) => this.#warn(error)));
  }

  #failed = (error: unknown): void => {
    this.#warn(error);
    this.#arm(RETRY_AFTER_MS);
  };

  #warn(error: unknown): void {
    createLog({ object: "chat_room" }).warn("outbox_failed", { error: describeError(error) });
  }

  #arm(afterMs: number): void {
    if (this.#isArmed) return;
    this.#isArmed = true;
    void this.ctx.storage.setAlarm(Date.now() + afterMs);
  }
}

/** A person who writes has read what came before, and one who is gone has nothing left to read there. */
function readBy(fact: RoomFact): TurnResult["reads"] {
  if (fact.type === "message") return [{ from: fact.message.userId, id: fact.message.id }];
  if (fact.type !== "member" || !GONE.has(fact.change)) return [];
  return [{ from: fact.user.id, id: fact.seq }];
}

const GONE: ReadonlySet<string> = new Set(["left", "kicked", "banned"]);
