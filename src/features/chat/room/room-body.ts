import { parseRelayed, readHandshake } from "../socket/handshake";
import { type ChatMessage, type MembershipChange, type Presence, type RoomRole } from "../protocol";
import { attach, participantOf } from "./attachment";
import { RoomSockets, personTag } from "./room-sockets";
import { Outbox } from "./outbox";
import {
  type ModerationEntry,
  type ModerationRecord,
  logModeration,
  readModeration,
} from "./moderation-log";
import { EXPELLED } from "./expelled";
import { forgetPerson, messagesOf } from "./forget-person";
import type { Participant } from "./participant";
import { type History, type HistoryQuery, lastReadBy, readHistory } from "./read-room";
import { forgetMember, rememberMember } from "./room-members";
import type { RoomSnapshot, Author, RoomFact, RoomTexts } from "./room-fact";
import { toEvent } from "./room-fact";
import { migrateRoom } from "./room-schema";
import { RoomStore } from "./room-store";
import { type Asked, markRead, type Room, type RoomCommand, runTurn, type Said } from "./run-turn";
import { type SearchHit, type SearchQuery, searchRoom } from "./search-room";

export type Handshake = { readonly about: RoomSnapshot; readonly participant: Participant };

/** What happens to somebody's membership, and who does it. */
export type MembershipUpdate = {
  readonly by: Author;
  readonly user: { readonly id: number; readonly username: string };
  readonly change: MembershipChange;
  readonly role?: RoomRole;
  /** Of a mute, Unix milliseconds. */
  readonly until?: number;
  /** What the moderation log keeps of it; absent for what people do themselves. */
  readonly log?: { readonly detail: string };
};

const ABOUT = "about";

/** A turn so soon after the last one waits for as much company as that one had; not once nothing comes for a moment, and not for long. */
const BUSY_MS = 20;
const QUIET_MS = 2;
const GATHER_MS = 10;
/** Every so many turns it waits for the lull all the same, to learn whether more would come. */
const PROBE_TURNS = 128;
/** Beside so many messages a frame for each of few sockets costs little: clients may as well begin to read. */
const LARGE_TURN = 48;

/** What a `ChatRoom` does, loaded by the first event that reaches one. */
export class RoomBody {
  #store: RoomStore;
  #about: RoomSnapshot | null;
  #asked: Asked[] = [];
  #turn: Promise<void> | null = null;
  #turnedAt = 0;
  /** So many need not wait for more. */
  #enough = Number.POSITIVE_INFINITY;
  #turns = 0;
  #audience: RoomSockets;
  #complete = () => {};
  #errands: Outbox;

  constructor(
    private readonly ctx: DurableObjectState,
    env: Env,
  ) {
    migrateRoom(ctx.storage);
    this.#audience = new RoomSockets(ctx);
    this.#store = new RoomStore(ctx.storage);
    this.#about = ctx.storage.kv.get<RoomSnapshot>(ABOUT) ?? null;
    this.#errands = new Outbox(ctx, env, { store: this.#store, about: () => this.#about });
  }

  /** Upgrades only, from our own relay: the Worker has decided who this is and that they may. */
  async fetch(request: Request): Promise<Response> {
    const { about, participant } = readHandshake<Handshake>(request);
    this.#learn(about);
    if (about.kind === "room") rememberMember(this.ctx.storage.sql, participant);
    const { 0: client, 1: server } = new WebSocketPair();
    const isFirst = this.#audience.socketsOf(participant.userId).length === 0;
    this.ctx.acceptWebSocket(server, [personTag(participant.userId)]);
    attach(server, participant);
    if (isFirst) void this.#announce(participant, participant.state);
    return new Response(null, { status: 101, webSocket: client });
  }

  /** The event that begins a turn lasts until its end; the others need not, which spares each of them a few promises. */
  webSocketMessage(socket: WebSocket, data: string | ArrayBuffer): Promise<void> | undefined {
    const command = parseRelayed(data) as RoomCommand;
    const by = participantOf(socket);
    if (command.type === "presence") attach(socket, { ...by, state: command.state });
    const isFirst = this.#turn === null;
    const turn = this.#ask({ by, command, reply: (line) => this.#audience.reply(socket, line) });
    return isFirst ? turn : undefined;
  }

  async webSocketClose(socket: WebSocket, code: number, reason: string): Promise<void> {
    // 1005 and 1006 are made up by the runtime and may not be sent back.
    if (code !== 1005 && code !== 1006) socket.close(code, reason);
    const participant = participantOf(socket);
    const others = this.#audience.socketsOf(participant.userId).filter((other) => other !== socket);
    if (others.length === 0) await this.#announce(participant, "offline");
  }

  async alarm(): Promise<void> {
    await this.#errands.run();
  }

  /** Does what a socket could ask for, for somebody without one; the lines that would have been the replies. */
  async act(handshake: Handshake, command: RoomCommand): Promise<string[]> {
    this.#learn(handshake.about);
    const replies: string[] = [];
    const reply = (line: string) => void replies.push(line);
    await this.#ask({ by: handshake.participant, command, reply });
    return replies;
  }

  /** A page of messages, ascending. */
  history(query: HistoryQuery): History {
    return readHistory({ sql: this.ctx.storage.sql, store: this.#store }, query);
  }

  /** Newest first. */
  search(query: SearchQuery): SearchHit[] {
    return searchRoom(this.ctx.storage.sql, query);
  }

  /** Marks everything as read, or everything up to a message. */
  async readUpTo(handshake: Handshake, id = this.#store.lastSeq()): Promise<void> {
    await this.act(handshake, { type: "read", id, room: "" });
  }

  /** Id of a message; 0 for none. */
  lastReadBy(userId: number): number {
    return lastReadBy(this.ctx.storage.sql, userId);
  }

  /** Membership changes, is logged and told; whoever lost theirs hears no more. */
  changeMember(about: RoomSnapshot, act: MembershipUpdate): void {
    this.#learn(about);
    const { by, user, change, role, until } = act;
    const isGone = change === "left" || change === "kicked" || change === "banned";
    if (isGone) forgetMember(this.ctx.storage.sql, user.id);
    if (change === "joined") {
      rememberMember(this.ctx.storage.sql, { userId: user.id, username: user.username });
      markRead(this.ctx.storage.sql, user.id, this.#store.lastSeq());
    }
    if (act.log) this.#log({ by, action: change, user, detail: act.log.detail });
    const fact = { change, user, ...(role && { role }), ...(until !== undefined && { until }) };
    this.#happen(by, { type: "member", ...fact });
    for (const socket of this.#audience.socketsOf(user.id)) {
      if (isGone) socket.close(EXPELLED, change);
      else this.#amend(socket, act);
    }
  }

  /** The room's texts, or its end. */
  changeTexts(about: RoomSnapshot & { kind: "room" }, by: Author, log?: { detail: string }): void {
    this.#learn(about);
    if (log) this.#log({ by, action: "room", detail: log.detail });
    const { description, topic, archived } = about;
    this.#happen(by, { type: "room", description, topic, archived });
  }

  /** Whether a conversation takes no more messages. */
  close(about: RoomSnapshot): void {
    this.#learn(about);
  }

  /** What moderators did here, newest first. */
  moderation(query: { limit: number; before?: number | undefined }): ModerationRecord[] {
    return readModeration(this.ctx.storage.sql, query);
  }

  /** What somebody said here and has not deleted: the latest ten thousand, oldest first. */
  messagesOf(userId: number): ChatMessage[] {
    return messagesOf(this.ctx.storage.sql, userId);
  }

  /** Nothing is left here of somebody but numbers. Safe to repeat. */
  forget(userId: number): void {
    const facts = forgetPerson(this.ctx.storage.sql, this.#store, userId);
    if (this.#about) this.#tell(this.#about, { facts, ambient: [], reads: [] });
  }

  #log(entry: ModerationEntry): void {
    logModeration(this.ctx.storage.sql, entry, Date.now());
  }

  #learn(about: RoomSnapshot): void {
    if (JSON.stringify(about) === JSON.stringify(this.#about)) return;
    this.#about = about;
    this.ctx.storage.kv.put(ABOUT, about);
  }

  /** In rooms: of those who talk with each other the inboxes tell. */
  async #announce(by: Participant, state: Presence): Promise<void> {
    if (by.state === "offline" || this.#about?.kind !== "room") return;
    return this.#ask({ by, command: { type: "presence", state }, reply: () => {} });
  }

  /** One turn for everything that is asked before the event loop comes round. */
  #ask(asked: Asked): Promise<void> {
    this.#asked.push(asked);
    if (this.#asked.length >= this.#enough) this.#complete();
    this.#turn ??= this.#gather();
    return this.#turn;
  }

  /** At once where the room is quiet; where it is busy, once as many came as last time, or a moment brings nothing more. */
  async #gather(): Promise<void> {
    const started = Date.now();
    const isBusy = started - this.#turnedAt < BUSY_MS;
    if (isBusy && this.#asked.length < this.#enough) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#complete = resolve;
      await Promise.race([promise, this.#lull(started)]);
      this.#complete = () => {};
    }
    // Whatever else the sockets have brought by now comes along.
    await scheduler.wait(0);
    this.#enough = this.#worthWaitingFor(this.#asked.length);
    this.#turnedAt = Date.now();
    const asked = this.#asked;
    this.#asked = [];
    this.#turn = null;
    const room = this.#room();
    if (!room) return;
    const said = runTurn(room, asked);
    this.#logRemovals(said.facts);
    this.#errands.note(said);
    this.#tell(room.about, said);
  }

  /** After a turn of so many. A frame a socket is cheap beside as many messages: more than that need not wait for each other. */
  #worthWaitingFor(count: number): number {
    const most = Math.max(this.#audience.size, LARGE_TURN);
    if (count >= most) return most;
    const isProbe = ++this.#turns % PROBE_TURNS === 0;
    return isProbe || count < 2 ? Number.POSITIVE_INFINITY : count;
  }

  /** Until a moment has brought nothing more. */
  async #lull(started: number): Promise<void> {
    for (let count = -1; count < this.#asked.length;) {
      count = this.#asked.length;
      await scheduler.wait(QUIET_MS);
      if (Date.now() - started >= GATHER_MS) break;
    }
  }

  #room(): Room | null {
    const about = this.#about;
    if (!about) return null;
    const { sql } = this.ctx.storage;
    const online = () => this.#audience.online();
    return { about, sql, store: this.#store, now: Date.now(), online };
  }

  /** A message that somebody else took away. */
  #logRemovals(facts: readonly RoomFact[]): void {
    for (const fact of facts) {
      if (fact.type !== "deleted") continue;
      const message = this.#store.find(fact.id);
      if (!message || message.userId === fact.by.userId) continue;
      const user = { id: message.userId, username: message.username };
      this.#log({ by: fact.by, action: "removed", user, messageId: fact.id, detail: "" });
    }
  }

  #tell(about: RoomSnapshot, { facts, ambient, reads }: Said): void {
    if (about.kind === "dm") {
      this.#errands.deliver({ ambient, reads });
      return this.#audience.tellReplies();
    }
    const lines = facts.map((fact) => JSON.stringify(toEvent(about, fact)));
    this.#audience.tell(lines, ambient);
  }

  /** A fact that no message of a client brought about. */
  #happen(by: Author, what: Happening): void {
    const about = this.#about;
    if (!about) throw new Error("Nothing happens in a room that nobody has named");
    const fact = { ...what, seq: this.#store.lastSeq() + 1, at: Date.now(), by } as RoomFact;
    this.#store.record(fact);
    this.#tell(about, { facts: [fact], ambient: [], reads: [] });
  }

  #amend(socket: WebSocket, { change, role, until }: MembershipUpdate): void {
    const isMute = change === "muted" || change === "unmuted";
    attach(socket, {
      ...participantOf(socket),
      ...(role && { role }),
      ...(isMute && { mutedUntil: until ?? 0 }),
    });
  }
}

type Happening =
  | (Pick<MembershipUpdate, "change" | "user" | "role" | "until"> & { readonly type: "member" })
  | ({ readonly type: "room" } & RoomTexts);
