import { DurableObject } from "cloudflare:workers";
import { parseRelayed, readHandshake } from "../socket/handshake";
import type {
  ChatMessage,
  History,
  MembershipChange,
  Presence,
  RoomRole,
  RoomTexts,
  ServerEvent,
} from "../protocol";
import { attach, participantOf } from "./attachment";
import type { WriteCommand } from "./decide";
import { EXPELLED } from "./expelled";
import { type Forgotten, forgetPerson, messagesOf } from "./forget-person";
import {
  logModeration,
  type ModerationEntry,
  type ModerationRecord,
  readModeration,
} from "./moderation-log";
import { Outbox } from "./outbox";
import type { Handshake, Participant } from "./participant";
import {
  type HistoryQuery,
  lastReadBy,
  readHistory,
  readPresent,
  readRendered,
  type RenderedHistory,
} from "./read-room";
import { type Author, type RoomFact, toEvent } from "./room-fact";
import { forgetMember, rememberMember } from "./room-members";
import { migrateRoom } from "./room-schema";
import type { RoomSnapshot } from "./room-snapshot";
import { personTag, RoomSockets } from "./room-sockets";
import { RoomStore } from "./room-store";
import {
  isWrite,
  markRead,
  type RoomCommand,
  type RoomRequest,
  runTurn,
  type TurnResult,
} from "./run-turn";
import { type SearchHit, type SearchQuery, searchRoom } from "./search-room";
import { toReply } from "./to-reply";
import { TurnQueue } from "./turn-queue";
import type { WriteResult } from "./write-result";

/** A change of a person's membership, and the person who made it. */
export type MembershipUpdate = {
  readonly by: Author;
  readonly user: { readonly id: number; readonly username: string };
  readonly change: MembershipChange;
  readonly role?: RoomRole;
  /** The end of a mute, in Unix milliseconds. */
  readonly until?: number;
  /** The entry for the moderation log; absent where people act for themselves. */
  readonly log?: { readonly detail: string };
};

/** The key of the stored `RoomSnapshot`. */
const SNAPSHOT = "about";

const ignore = () => {};

/**
 * One instance per room and one per pair of people orders what is said there. Everything is stored before it is sent, so that an
 * eviction loses nothing. A conversation delivers its events to the two inboxes, a room to its sockets.
 */
export class Room extends DurableObject<Env> {
  #snapshot: RoomSnapshot | null;
  readonly #store: RoomStore;
  readonly #sockets: RoomSockets;
  readonly #outbox: Outbox;
  readonly #turns: TurnQueue;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    ctx.setWebSocketAutoResponse(new WebSocketRequestResponsePair("ping", "pong"));
    migrateRoom(ctx.storage);
    this.#snapshot = ctx.storage.kv.get<RoomSnapshot>(SNAPSHOT) ?? null;
    this.#store = new RoomStore(ctx.storage);
    this.#sockets = new RoomSockets(ctx);
    const source = { store: this.#store, snapshot: () => this.#snapshot };
    this.#outbox = new Outbox(ctx, env, source);
    this.#turns = new TurnQueue({
      socketCount: () => this.#sockets.size,
      run: (requests) => this.#runTurn(requests),
    });
  }

  /** Only our own relay upgrades a socket here: the Worker has decided who the person is and that they may enter. */
  override async fetch(request: Request): Promise<Response> {
    const { room, participant } = readHandshake<Handshake>(request);
    this.#remember(room);
    if (room.kind === "room") rememberMember(this.ctx.storage.sql, participant);
    const { 0: client, 1: server } = new WebSocketPair();
    const isFirst = this.#sockets.socketsOf(participant.userId).length === 0;
    this.ctx.acceptWebSocket(server, [personTag(participant.userId)]);
    attach(server, participant);
    if (isFirst) void this.#announce(participant, participant.state);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** The event that begins a turn lasts until its end. The others return at once, which saves each of them a few promises. */
  override webSocketMessage(
    socket: WebSocket,
    data: string | ArrayBuffer,
  ): Promise<void> | undefined {
    const command = parseRelayed(data) as RoomCommand;
    const by = participantOf(socket);
    if (command.type === "presence") attach(socket, { ...by, state: command.state });
    const isFirst = this.#turns.isIdle;
    const answer = (event: ServerEvent) => this.#sockets.reply(socket, JSON.stringify(event));
    const settle = (result: WriteResult) => {
      if (!this.#snapshot || !isWrite(command)) return;
      const reply = toReply(result, { room: this.#snapshot, by, command });
      if (reply) answer(reply);
    };
    const turn = this.#turns.add({ by, command, settle, answer });
    return isFirst ? turn : undefined;
  }

  override async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    // The runtime makes up 1005 and 1006, which may not be sent back.
    if (code !== 1005 && code !== 1006) socket.close(code, reason);
    const participant = participantOf(socket);
    const others = this.#sockets.socketsOf(participant.userId).filter((other) => other !== socket);
    if (others.length === 0) await this.#announce(participant, "offline");
  }

  override async alarm(): Promise<void> {
    await this.#outbox.run();
  }

  /** Writes for a person who has no socket here. */
  async write({ room, participant }: Handshake, command: WriteCommand): Promise<WriteResult> {
    this.#remember(room);
    const results: WriteResult[] = [];
    const settle = (result: WriteResult) => void results.push(result);
    await this.#turns.add({ by: participant, command, settle, answer: ignore });
    const [result] = results;
    if (!result) throw new Error("A turn ended without a result");
    return result;
  }

  /** A page of messages, ascending. */
  history(query: HistoryQuery): History {
    return readHistory({ sql: this.ctx.storage.sql, store: this.#store }, query);
  }

  /** A page of messages with their HTML. */
  renderedHistory(query: HistoryQuery): Promise<RenderedHistory> {
    return readRendered({ sql: this.ctx.storage.sql, store: this.#store }, query);
  }

  /** Newest first. */
  search(query: SearchQuery): SearchHit[] {
    return searchRoom(this.ctx.storage.sql, query);
  }

  /** Marks everything as read, or everything up to a message. */
  async readUpTo(handshake: Handshake, id = this.#store.lastSeq()): Promise<void> {
    this.#remember(handshake.room);
    await this.#request(handshake.participant, { type: "read", id, room: "" });
  }

  /** The id of a message; 0 when the person has read none. */
  lastReadBy(userId: number): number {
    return lastReadBy(this.ctx.storage.sql, userId);
  }

  /** Logs and announces a change of membership. A person who lost theirs is disconnected. */
  changeMember(room: RoomSnapshot, update: MembershipUpdate): void {
    this.#remember(room);
    const { by, user, change, role, until } = update;
    const isGone = change === "left" || change === "kicked" || change === "banned";
    if (isGone) forgetMember(this.ctx.storage.sql, user.id);
    if (change === "joined") {
      rememberMember(this.ctx.storage.sql, { userId: user.id, username: user.username });
      markRead(this.ctx.storage.sql, user.id, this.#store.lastSeq());
    }
    if (update.log) this.#log({ by, action: change, user, detail: update.log.detail });
    const fact = { change, user, ...(role && { role }), ...(until !== undefined && { until }) };
    this.#record(by, { type: "member", ...fact });
    for (const socket of this.#sockets.socketsOf(user.id)) {
      if (isGone) socket.close(EXPELLED, change);
      else this.#updateAttachment(socket, update);
    }
  }

  /** Announces new texts of the room, or that it was archived or opened again. */
  changeTexts(room: RoomSnapshot & { kind: "room" }, by: Author, log?: { detail: string }): void {
    this.#remember(room);
    if (log) this.#log({ by, action: "room", detail: log.detail });
    const { description, topic, archived } = room;
    this.#record(by, { type: "room", description, topic, archived });
  }

  /** Lets a conversation know that it takes no more messages, or that it does again. */
  close(room: RoomSnapshot): void {
    this.#remember(room);
  }

  /** Entries of the moderation log, newest first. */
  moderation(query: { limit: number; before?: number | undefined }): ModerationRecord[] {
    return readModeration(this.ctx.storage.sql, query);
  }

  /** The latest ten thousand messages that the person has not deleted, oldest first. */
  messagesOf(userId: number): ChatMessage[] {
    return messagesOf(this.ctx.storage.sql, userId);
  }

  /** Those of the messages that are there, in no order. */
  present(ids: readonly number[]): ChatMessage[] {
    return readPresent({ sql: this.ctx.storage.sql, store: this.#store }, ids);
  }

  /** Has the search take what it lacks; a greater generation has it take everything again. */
  offerToSearch(generation: number): void {
    this.#outbox.offerAll(generation);
  }

  /** Removes the person's texts and name; their id stays. It takes several calls where they are many, and is safe to repeat. */
  forget(userId: number): Forgotten {
    const { facts, ...forgotten } = forgetPerson(this.ctx.storage.sql, this.#store, userId);
    if (!this.#snapshot) return forgotten;
    this.#outbox.record({ facts, ambient: [], reads: [] });
    this.#send(this.#snapshot, { facts, ambient: [], reads: [] });
    return forgotten;
  }

  #runTurn(requests: readonly RoomRequest[]): void {
    const room = this.#snapshot;
    if (!room) return;
    const { sql } = this.ctx.storage;
    const online = () => this.#sockets.online();
    const context = { room, sql, store: this.#store, now: Date.now(), online };
    const result = runTurn(context, requests);
    this.#logRemovals(result.facts);
    this.#outbox.record(result);
    this.#send(room, result);
  }

  #request(by: Participant, command: RoomCommand): Promise<void> {
    return this.#turns.add({ by, command, settle: ignore, answer: ignore });
  }

  #remember(room: RoomSnapshot): void {
    if (JSON.stringify(room) === JSON.stringify(this.#snapshot)) return;
    this.#snapshot = room;
    this.ctx.storage.kv.put(SNAPSHOT, room);
  }

  /** Announces presence in rooms only; in conversations the inboxes do. */
  async #announce(by: Participant, state: Presence): Promise<void> {
    if (by.state === "offline" || this.#snapshot?.kind !== "room") return;
    await this.#request(by, { type: "presence", state });
  }

  #log(entry: ModerationEntry): void {
    logModeration(this.ctx.storage.sql, entry, Date.now());
  }

  /** Logs messages that were deleted by another person than their author. */
  #logRemovals(facts: readonly RoomFact[]): void {
    for (const fact of facts) {
      if (fact.type !== "deleted") continue;
      const message = this.#store.find(fact.id);
      if (!message || message.userId === fact.by.userId) continue;
      const user = { id: message.userId, username: message.username };
      this.#log({ by: fact.by, action: "removed", user, messageId: fact.id, detail: "" });
    }
  }

  #send(room: RoomSnapshot, { facts, ambient, reads }: TurnResult): void {
    if (room.kind === "dm") {
      this.#outbox.deliver({ ambient, reads });
      return this.#sockets.flushReplies();
    }
    const lines = facts.map((fact) => JSON.stringify(toEvent(room, fact)));
    this.#sockets.broadcast(lines, ambient);
  }

  /** Records and sends a fact that comes from the Worker rather than from a socket. */
  #record(by: Author, change: WorkerChange): void {
    const room = this.#snapshot;
    if (!room) throw new Error("The object does not know yet which room it is");
    const fact = { ...change, seq: this.#store.lastSeq() + 1, at: Date.now(), by } as RoomFact;
    this.#store.record(fact);
    this.#outbox.record({ facts: [fact], ambient: [], reads: [] });
    this.#send(room, { facts: [fact], ambient: [], reads: [] });
  }

  #updateAttachment(socket: WebSocket, { change, role, until }: MembershipUpdate): void {
    const isMute = change === "muted" || change === "unmuted";
    attach(socket, {
      ...participantOf(socket),
      ...(role && { role }),
      ...(isMute && { mutedUntil: until ?? 0 }),
    });
  }
}

type WorkerChange =
  | (Pick<MembershipUpdate, "change" | "user" | "role" | "until"> & { readonly type: "member" })
  | ({ readonly type: "room" } & RoomTexts);
