import { configOf } from "../../../platform/config";
import { toBase64Url } from "../../../platform/signature";
import { parseRelayed, readHandshake } from "../socket/handshake";
import { inboxOf } from "../objects";
import {
  chatLimits,
  type Presence,
  PROTOCOL_VERSION,
  type SequencedEvent,
  type ServerEvent,
} from "../protocol";
import { grantAllowance, type SendAllowance, allowanceSize, type Grant } from "./allowance";
import {
  addNotification,
  conversationStates,
  type ConversationRow,
  countUnreadNotifications,
  markConversation,
  migrateInbox,
  readConversations,
  readNotifications,
  receiveEvents,
  type StoredNotification,
} from "./inbox-store";

type Author = { readonly userId: number; readonly username: string };

/** The person behind a socket, as the Worker found them. */
export type SocketUser = {
  readonly userId: number;
  readonly username: string;
  readonly role: string;
  readonly accountSessionId: string;
};

/** From the relay: what a socket asks of its person's inbox. */
export type InboxRequest =
  | { readonly kind: "allowance"; readonly wanted: number }
  | { readonly kind: "presence"; readonly state: Presence };

/** To the relay, behind `!`, which no line of JSON begins with. */
export type InboxNotice =
  | ({ readonly kind: "allowance" } & SendAllowance)
  | { readonly kind: "presence"; readonly state: Presence };

type Attachment = { readonly holder: SocketUser; readonly state: Presence };

/** Whose sockets are closed, and why. */
export type Dismissal = {
  readonly code: number;
  readonly reason: string;
  /** One device; absent for all of them. */
  readonly sessionId?: string;
  readonly exceptSessionId?: string;
};

/** What an `Inbox` does, loaded by the first event that reaches one. */
export class InboxBody {
  #taken: Grant[] = [];

  constructor(
    private readonly ctx: DurableObjectState,
    private readonly env: Env,
  ) {
    migrateInbox(ctx.storage);
  }

  /** Upgrades only, from our own relay. 429: the person has as many sockets as they may. */
  async fetch(request: Request): Promise<Response> {
    const holder = readHandshake<SocketUser>(request);
    const open = this.ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN);
    if (open.length >= chatLimits.socketsPerPerson) return new Response(null, { status: 429 });
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    server.serializeAttachment({ holder, state: "online" } satisfies Attachment);
    const { userId, username } = holder;
    this.ctx.storage.kv.put("person", { userId, username } satisfies Author);
    server.send(JSON.stringify(this.#hello(holder)));
    await this.#presenceMoved();
    return new Response(null, { status: 101, webSocket: client });
  }

  async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    const request = parseRelayed(data) as InboxRequest;
    if (request.kind === "allowance") {
      const notice: InboxNotice = {
        kind: "allowance",
        ...this.lease(this.#allowanceSize(request.wanted)),
      };
      return socket.send(`!${JSON.stringify(notice)}`);
    }
    socket.serializeAttachment({ ...attachmentOf(socket), state: request.state });
    await this.#presenceMoved();
  }

  async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    // 1005 and 1006 are made up by the runtime and may not be sent back.
    if (code !== 1005 && code !== 1006) socket.close(code, reason);
    socket.serializeAttachment({ ...attachmentOf(socket), state: "offline" });
    await this.#presenceMoved();
  }

  /** Leave to send `wanted` messages, or as many of them as are left. */
  lease(wanted: number): SendAllowance {
    const limit = configOf(this.env).CHAT_MESSAGES_PER_MINUTE;
    const asked = { limit, wanted, now: Date.now() };
    const { lease, taken } = grantAllowance(this.#taken, asked);
    this.#taken = taken;
    return lease;
  }

  /** Events of a conversation, in order; told to the sockets. Safe to repeat. */
  receive(peer: number, events: readonly SequencedEvent[]): void {
    const news = receiveEvents(this.ctx.storage.sql, { peer, events });
    this.#tell(news.map((event) => JSON.stringify(event)));
  }

  /** Lines for the sockets there are; nothing is kept. How many there were. */
  relay(lines: readonly string[]): number {
    return this.#tell(lines);
  }

  /** `source` names it for good: a second one of the same source is the first. */
  notify(source: string, body: string): void {
    const notification = addNotification(this.ctx.storage.sql, source, body);
    if (!notification) return;
    const event: ServerEvent = { type: "notification", data: notification };
    this.#tell([JSON.stringify(event)]);
  }

  /** */
  conversations(query: { limit: number; before?: string | undefined }): ConversationRow[] {
    return readConversations(this.ctx.storage.sql, query);
  }

  /** */
  markRead(peer: number, id: number): void {
    markConversation(this.ctx.storage.sql, peer, id);
  }

  /** Newest first. */
  notifications(limit: number): StoredNotification[] {
    return readNotifications(this.ctx.storage.sql, limit);
  }

  /** All of them up to `id`. */
  readNotifications(id: number): void {
    this.ctx.storage.sql.exec("UPDATE notifications SET is_read = 1 WHERE id <= ?", id);
  }

  /** Opens one socket, once, within 30 s. */
  issueTicket(holder: SocketUser): string {
    const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(24)));
    const { sql } = this.ctx.storage;
    sql.exec("DELETE FROM tickets WHERE expires_at <= ?", Date.now());
    sql.exec(
      "INSERT INTO tickets VALUES (?, ?, ?, ?)",
      nonce,
      JSON.stringify(holder),
      holder.accountSessionId,
      Date.now() + chatLimits.ticketSeconds * 1_000,
    );
    return nonce;
  }

  /** Null for one that is unknown, used or out of date. */
  redeemTicket(nonce: string): SocketUser | null {
    const [row] = this.ctx.storage.sql
      .exec<{ body: string; expiresAt: number }>(
        "DELETE FROM tickets WHERE nonce = ? RETURNING body, expires_at AS expiresAt",
        nonce,
      )
      .toArray();
    return row && row.expiresAt > Date.now() ? (JSON.parse(row.body) as SocketUser) : null;
  }

  /** Closes sockets whose person may no longer hold them, and voids the tickets they might come back with. */
  dismiss({ code, reason, sessionId, exceptSessionId }: Dismissal): void {
    const isMeant = (id: string) =>
      sessionId === undefined ? id !== exceptSessionId : id === sessionId;
    for (const socket of this.ctx.getWebSockets()) {
      if (isMeant(attachmentOf(socket).holder.accountSessionId)) socket.close(code, reason);
    }
    const { sql } = this.ctx.storage;
    if (sessionId === undefined) {
      sql.exec("DELETE FROM tickets WHERE session_id <> ?", exceptSessionId ?? "");
    } else sql.exec("DELETE FROM tickets WHERE session_id = ?", sessionId);
  }

  /** Tells `watcher` from now on when this person comes and goes; the state now. */
  watch(watcher: number): Presence {
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO watchers VALUES (?)", watcher);
    return this.#presence();
  }

  /** Nothing is left of the person. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAll();
    migrateInbox(this.ctx.storage);
  }

  #allowanceSize = (wanted: number) =>
    Math.max(wanted, allowanceSize(configOf(this.env).CHAT_MESSAGES_PER_MINUTE));

  #hello({ userId, username }: SocketUser): ServerEvent {
    const { sql } = this.ctx.storage;
    return {
      type: "hello",
      data: {
        protocol: PROTOCOL_VERSION,
        user: { id: userId, username },
        limits: chatLimits,
        conversations: conversationStates(sql),
        notifications: countUnreadNotifications(sql),
        seq: 0,
      },
    };
  }

  /** The liveliest of the sockets. */
  #presence(): Presence {
    const open = this.ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN);
    const states = new Set(open.map((socket) => attachmentOf(socket).state));
    if (states.has("online")) return "online";
    return states.has("away") ? "away" : "offline";
  }

  /** To the person's relays, which tell the rooms; to those who watch, as long as they are there to hear it. */
  async #presenceMoved(): Promise<void> {
    const state = this.#presence();
    const { kv } = this.ctx.storage;
    if (state === (kv.get<Presence>("presence") ?? "offline")) return;
    kv.put("presence", state);
    const notice: InboxNotice = { kind: "presence", state };
    this.#tell([`!${JSON.stringify(notice)}`]);
    const { sql } = this.ctx.storage;
    const person = kv.get<Author>("person");
    const data = { from: person?.userId ?? 0, username: person?.username ?? "", state, seq: 0 };
    const line = JSON.stringify({ type: "presence", data });
    const watchers = sql.exec<{ id: number }>("SELECT user_id AS id FROM watchers").toArray();
    for (const { id } of watchers) {
      const heard = await inboxOf(this.env, id).relay([line]);
      if (heard === 0) sql.exec("DELETE FROM watchers WHERE user_id = ?", id);
    }
  }

  #tell(lines: readonly string[]): number {
    if (lines.length === 0) return 0;
    const sockets = this.ctx.getWebSockets();
    const frame = lines.join("\n");
    for (const socket of sockets) if (socket.readyState === WebSocket.OPEN) socket.send(frame);
    return sockets.length;
  }
}

/** What `fetch` or the inbox itself attached; nobody else can. */
const attachmentOf = (socket: WebSocket) => socket.deserializeAttachment() as Attachment;
