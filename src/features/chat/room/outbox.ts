import { createLog, describeError } from "../../../platform/log";
import { inboxOf } from "../objects";
import type { ChatNotification } from "../protocol";
import { projectRoom } from "./project-room";
import { readSince } from "./read-room";
import { type RoomSnapshot, iso, peerOf, type StoredMessage } from "./room-fact";
import { mentionedMembers } from "./room-members";
import type { RoomStore } from "./room-store";
import { previewOf } from "../text";
import type { Said } from "./run-turn";

/** How long the database may lag behind a room: what happens meanwhile is written at once. */
const PROJECT_AFTER_MS = 2_000;
const RETRY_AFTER_MS = 2_000;

type Errand = { readonly store: RoomStore; readonly about: () => RoomSnapshot | null };

/**
 * What a room owes to others, and does after it has answered: events of a conversation to both inboxes, notifications to those who
 * were mentioned, counts to the database. What is owed is stored first; the alarm tries again what failed.
 */
export class Outbox {
  #delivering = new Map<number, Promise<void>>();
  #notifying: Promise<void> | null = null;
  #isArmed = false;

  constructor(
    private readonly ctx: DurableObjectState,
    private readonly env: Env,
    private readonly room: Errand,
  ) {}

  /** Stores what a turn leaves to do. In the same turn: it is owed from the moment it was said. */
  note({ facts, ambient }: Said): void {
    const about = this.room.about();
    const messages = facts.flatMap((fact) => (fact.type === "message" ? [fact.message] : []));
    // Should the object die before it has delivered, the alarm does.
    if (about?.kind === "dm" && facts.length > 0) this.#arm(RETRY_AFTER_MS);
    if (about?.kind !== "room") return;
    if (messages.length > 0) this.#readByAuthors(messages);
    for (const message of messages) this.#noteMentions(about.name, message);
    if (messages.length > 0 || ambient.length > 0) this.#arm(PROJECT_AFTER_MS);
  }

  /** A conversation's news to both, in order; what is no part of the sequence is told once and forgotten. */
  deliver({ ambient, reads }: Pick<Said, "ambient" | "reads">): void {
    const about = this.room.about();
    if (about?.kind !== "dm") return;
    for (const { from, id } of reads) {
      this.#attempt(inboxOf(this.env, from).markRead(peerOf(about, from), id));
    }
    for (const userId of about.people) {
      this.ctx.waitUntil(this.#deliverTo(userId, about));
      const lines = ambient.flatMap(({ line, from, isOwn }) =>
        from === userId || !isOwn ? line : [],
      );
      if (lines.length > 0) this.#attempt(inboxOf(this.env, userId).relay(lines));
    }
  }

  /** From the alarm. Throws nothing: whatever failed has armed the next one. */
  async run(): Promise<void> {
    this.#isArmed = false;
    this.room.store.writeNames();
    const about = this.room.about();
    if (about?.kind === "dm") {
      await Promise.all(about.people.map((userId) => this.#deliverTo(userId, about)));
    } else if (about) {
      const { sql } = this.ctx.storage;
      const projected = projectRoom(this.env, sql, { about, store: this.room.store });
      await Promise.all([this.#notify(), projected.catch(this.#failed)]);
    }
  }

  /** One statement for all of them. Whoever speaks has read what came before. */
  #readByAuthors(messages: readonly StoredMessage[]): void {
    const before = this.room.store.messageCount() - messages.length;
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

  #noteMentions(room: string, message: StoredMessage): void {
    const mentioned = mentionedMembers(this.ctx.storage.sql, message.content);
    const others = mentioned.filter((id) => id !== message.userId);
    if (others.length === 0) return;
    const body: Omit<ChatNotification, "id"> = {
      kind: "mention",
      room,
      from: message.userId,
      username: message.username,
      message_id: message.id,
      preview: previewOf(message.content),
      timestamp: iso(message.at),
    };
    for (const id of others) {
      this.ctx.storage.sql.exec(
        "INSERT INTO outbox (user_id, body) VALUES (?, ?)",
        id,
        JSON.stringify(body),
      );
    }
    this.ctx.waitUntil(this.#notify());
  }

  #deliverTo(userId: number, about: RoomSnapshot & { kind: "dm" }): Promise<void> {
    const running = this.#delivering.get(userId);
    if (running) return running;
    const delivery = this.#deliverAll(userId, about)
      .catch(this.#failed)
      .finally(() => this.#delivering.delete(userId));
    this.#delivering.set(userId, delivery);
    return delivery;
  }

  async #deliverAll(userId: number, about: RoomSnapshot & { kind: "dm" }): Promise<void> {
    const { sql } = this.ctx.storage;
    const peer = peerOf(about, userId);
    for (;;) {
      const cursor = sql
        .exec<{ seq: number }>("SELECT seq FROM deliveries WHERE user_id = ?", userId)
        .toArray()[0]?.seq;
      const news = readSince({ sql, store: this.room.store }, about, cursor ?? 0);
      if (news.events.length === 0) return;
      await inboxOf(this.env, userId).receive(peer, news.events);
      sql.exec(
        "INSERT INTO deliveries VALUES (?, ?) ON CONFLICT DO UPDATE SET seq = excluded.seq",
        userId,
        news.seq,
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
      // Its own number makes a second delivery of it the same one.
      await inboxOf(this.env, due.userId).notify(`${this.ctx.id.toString()}:${due.id}`, due.body);
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
    createLog({ object: "chat_room" }).warn("errand_failed", { error: describeError(error) });
  }

  #arm(afterMs: number): void {
    if (this.#isArmed) return;
    this.#isArmed = true;
    void this.ctx.storage.setAlarm(Date.now() + afterMs);
  }
}
