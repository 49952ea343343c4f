import { drizzle } from "drizzle-orm/d1";
import { NoticeBox, type StoredNotice } from "../../../engines/notices";
import { configOf } from "../../../platform/config";
import { toBase64Url } from "../../../platform/signature";
import { inboxOf } from "../objects";
import {
  chatLimits,
  type NewNotification,
  type Presence,
  type SequencedEvent,
  type ServerEvent,
} from "../protocol";
import { parseRelayed, readHandshake } from "../socket/handshake";
import { mayReach } from "../store/may-reach";
import { type Grant, grantAllowance, grantSize, type SendAllowance } from "./allowance";
import {
  chatKinds,
  isChatNotice,
  type MentionAmendment,
  type NoticesRead,
  refOf,
  type StoredNotification,
  toChatNotification,
  toNewNotice,
} from "./chat-notices";
import {
  type Contact,
  type ConversationRow,
  countUnreadMessages,
  markConversation,
  migrateInbox,
  readContacts,
  readConversations,
  receiveEvents,
} from "./inbox-store";
import { moveNotifications } from "./move-notifications";
import { helloFor } from "./hello";
import type { InboxNotice, InboxRequest, SocketUser } from "./relay-messages";

type Attachment = { readonly user: SocketUser; readonly state: Presence };

type NamedUser = Pick<SocketUser, "userId" | "username">;

/** Which sockets of a person are closed, and why. */
export type Dismissal = {
  readonly code: number;
  readonly reason: string;
  /** One device; absent for all of them. */
  readonly sessionId?: string;
  readonly exceptSessionId?: string;
};

/**
 * One instance per person holds their notices, conversations, sockets, presence and send allowance. Only the allowance of the
 * last minute lives in a field, so that an eviction resets it.
 */
export class Inbox extends NoticeBox {
  #grants: Grant[] = [];
  /** The numbers that the sockets know. */
  #unread: string;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
    migrateInbox(ctx.storage);
    moveNotifications(ctx.storage.sql);
    this.#unread = this.#unreadNow();
  }

  /** Only our own relay upgrades a socket here. It answers 429 when the person has five sockets already. */
  override async fetch(request: Request): Promise<Response> {
    const user = readHandshake<SocketUser>(request);
    if (this.#openSockets().length >= chatLimits.socketsPerPerson) {
      return new Response(null, { status: 429 });
    }
    const { 0: client, 1: server } = new WebSocketPair();
    this.ctx.acceptWebSocket(server);
    server.serializeAttachment({ user, state: "online" } satisfies Attachment);
    const { userId, username } = user;
    this.ctx.storage.kv.put("person", { userId, username } satisfies NamedUser);
    const hello = helloFor(this.ctx.storage.sql, user, this.unread());
    server.send(JSON.stringify(hello));
    await this.#announcePresence();
    return new Response(null, { status: 101, webSocket: client });
  }

  override async webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> {
    const request = parseRelayed(data) as InboxRequest;
    if (request.kind === "allowance") {
      const size = grantSize(configOf(this.env).CHAT_MESSAGES_PER_MINUTE);
      const allowance = this.takeAllowance(Math.max(request.wanted, size));
      return socket.send(noticeLine({ kind: "allowance", ...allowance }));
    }
    socket.serializeAttachment({ ...attachmentOf(socket), state: request.state });
    await this.#announcePresence();
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    // The runtime makes up 1005 and 1006, which may not be sent back.
    if (code !== 1005 && code !== 1006) socket.close(code, reason);
    socket.serializeAttachment({ ...attachmentOf(socket), state: "offline" });
    await this.#announcePresence();
  }

  /** Grants `wanted` messages, or as many of them as the person has left. */
  takeAllowance(wanted: number): SendAllowance {
    const limit = configOf(this.env).CHAT_MESSAGES_PER_MINUTE;
    const { allowance, grants } = grantAllowance(this.#grants, { limit, wanted, now: Date.now() });
    this.#grants = grants;
    return allowance;
  }

  /** Stores the events of a conversation in order, and sends the new ones to the sockets. Safe to repeat. */
  receive(peer: number, events: readonly SequencedEvent[]): void {
    this.#send(receiveEvents(this.ctx.storage.sql, { peer, events }));
  }

  /** Sends events to the sockets without storing them. Returns the number of sockets. */
  relay(events: readonly ServerEvent[]): number {
    return this.#send(events);
  }

  /** A mention or an invitation becomes a notice, unless there is a block between the two. */
  async notify(userId: number, source: string, notification: NewNotification): Promise<void> {
    if (!(await mayReach(this.#database(), notification.from, userId))) return;
    this.addNotice(userId, toNewNotice(source, notification));
  }

  amendMention(amendment: MentionAmendment): void {
    const { room, message_id: item, preview } = amendment;
    const facts = preview === null ? null : { preview };
    this.amendNotices({ kind: "mention", ref: refOf(room), item, facts });
  }

  /** Marks what the person was notified of in a room as read. */
  readNoticesOf({ room, up_to: upTo }: Omit<NoticesRead, "kind">): void {
    this.readNoticesAt({ ref: refOf(room), upTo });
  }

  /** Notes that the person has invited another, whose notice goes with the account. */
  rememberInvited(userId: number): void {
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO invited VALUES (?)", userId);
  }

  /** People whom this person has written with or invited, in order of their ids. */
  contacts(page: { after: number; limit: number }): Contact[] {
    return readContacts(this.ctx.storage.sql, page);
  }

  /** Removes the notices of a person who is deleted. */
  forgetNotices(from: number): void {
    this.unwatch(from);
    this.forgetActor(from);
  }

  /** The latest first. */
  conversations(query: { limit: number; before?: string | undefined }): ConversationRow[] {
    return readConversations(this.ctx.storage.sql, query);
  }

  /** Marks everything up to the message `id` as read. */
  markRead(peer: number, id: number): void {
    markConversation(this.ctx.storage.sql, peer, id);
    this.#send([]);
  }

  /** Lists mentions and invitations, newest first. */
  notifications(limit: number): StoredNotification[] {
    return this.notices({ kinds: chatKinds, limit }).map(toChatNotification);
  }

  /** Marks all mentions and invitations up to `id` as read. */
  readNotifications(id: number): void {
    this.readUpTo({ kinds: chatKinds, id });
  }

  /** Returns a secret that opens one socket, once, within 30 s. */
  issueTicket(user: SocketUser): string {
    const nonce = toBase64Url(crypto.getRandomValues(new Uint8Array(24)));
    const { sql } = this.ctx.storage;
    sql.exec("DELETE FROM tickets WHERE expires_at <= ?", Date.now());
    sql.exec(
      "INSERT INTO tickets VALUES (?, ?, ?, ?)",
      nonce,
      JSON.stringify(user),
      user.accountSessionId,
      Date.now() + chatLimits.ticketSeconds * 1_000,
    );
    return nonce;
  }

  /** Null for a ticket that is unknown, used or expired. */
  redeemTicket(nonce: string): SocketUser | null {
    const [row] = this.ctx.storage.sql
      .exec<{ body: string; expiresAt: number }>(
        "DELETE FROM tickets WHERE nonce = ? RETURNING body, expires_at AS expiresAt",
        nonce,
      )
      .toArray();
    return row && row.expiresAt > Date.now() ? (JSON.parse(row.body) as SocketUser) : null;
  }

  /** Closes sockets that the person may no longer hold, and voids the tickets for new ones. */
  dismiss({ code, reason, sessionId, exceptSessionId }: Dismissal): void {
    const isMeant = (id: string) =>
      sessionId === undefined ? id !== exceptSessionId : id === sessionId;
    for (const socket of this.ctx.getWebSockets()) {
      if (isMeant(attachmentOf(socket).user.accountSessionId)) socket.close(code, reason);
    }
    const { sql } = this.ctx.storage;
    if (sessionId === undefined) {
      sql.exec("DELETE FROM tickets WHERE session_id <> ?", exceptSessionId ?? "");
    } else sql.exec("DELETE FROM tickets WHERE session_id = ?", sessionId);
  }

  /** Lets `watcher` know from now on when the person comes and goes. Returns the presence now, which is hidden across a block. */
  async watch(userId: number, watcher: number): Promise<Presence> {
    if (!(await mayReach(this.#database(), userId, watcher))) return "offline";
    this.ctx.storage.sql.exec("INSERT OR IGNORE INTO watchers VALUES (?)", watcher);
    return this.#presence();
  }

  unwatch(watcher: number): void {
    this.ctx.storage.sql.exec("DELETE FROM watchers WHERE user_id = ?", watcher);
  }

  /** Removes everything that is stored of the person. */
  async erase(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
    this.migrateNotices();
    migrateInbox(this.ctx.storage);
    this.#unread = this.#unreadNow();
  }

  protected countMessages(): number {
    return countUnreadMessages(this.ctx.storage.sql);
  }

  protected noticesChanged(added: StoredNotice | null): void {
    const isOfChat = added !== null && isChatNotice(added);
    this.#send(isOfChat ? [{ type: "notification", data: toChatNotification(added) }] : []);
  }

  #database() {
    return { db: drizzle(this.env.DB) };
  }

  #openSockets(): WebSocket[] {
    return this.ctx.getWebSockets().filter(({ readyState }) => readyState === WebSocket.OPEN);
  }

  /** A person is online when one of their sockets is. */
  #presence(): Presence {
    const states = new Set(this.#openSockets().map((socket) => attachmentOf(socket).state));
    if (states.has("online")) return "online";
    return states.has("away") ? "away" : "offline";
  }

  /** Informs the person's relays, which inform the rooms, and the watchers as long as they have a socket. */
  async #announcePresence(): Promise<void> {
    const state = this.#presence();
    const { kv, sql } = this.ctx.storage;
    if (state === (kv.get<Presence>("presence") ?? "offline")) return;
    kv.put("presence", state);
    this.#sendFrame(noticeLine({ kind: "presence", state }));
    const { userId: from, username } = kv.get<NamedUser>("person") ?? { userId: 0, username: "" };
    const event: ServerEvent = { type: "presence", data: { from, username, state, seq: 0 } };
    const watchers = sql.exec<{ id: number }>("SELECT user_id AS id FROM watchers").toArray();
    for (const { id } of watchers) {
      const sockets = await inboxOf(this.env, id).relay([event]);
      if (sockets === 0) sql.exec("DELETE FROM watchers WHERE user_id = ?", id);
    }
  }

  /** Sends events, and with them the numbers of what is unread when they are others than before. Returns the number of sockets. */
  #send(events: readonly ServerEvent[]): number {
    const { messages: count, notices } = this.unread();
    const unread = this.#unreadNow();
    const all: readonly ServerEvent[] =
      unread === this.#unread ? events : [...events, { type: "unread", data: { count, notices } }];
    this.#unread = unread;
    if (all.length === 0) return 0;
    return this.#sendFrame(all.map((event) => JSON.stringify(event)).join("\n"));
  }

  #unreadNow(): string {
    const { messages, notices } = this.unread();
    return `${messages} ${notices}`;
  }

  #sendFrame(frame: string): number {
    for (const socket of this.#openSockets()) socket.send(frame);
    return this.ctx.getWebSockets().length;
  }
}

const noticeLine = (notice: InboxNotice) => `!${JSON.stringify(notice)}`;

/** The cast holds because only the inbox writes attachments. */
const attachmentOf = (socket: WebSocket) => socket.deserializeAttachment() as Attachment;
