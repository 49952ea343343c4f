import type { Ctx } from "../../../platform/context";
import { readClientEvent } from "./client-event";
import { chatError } from "../errors";
import type { SocketUser, InboxNotice, InboxRequest } from "../inbox";
import { handshakeRequest } from "./handshake";
import { inboxOf, pairOf, roomOf } from "../objects";
import { enterConversation } from "../people";
import {
  chatLimits,
  type ClientEvent,
  closeCodes,
  type ChatPlace,
  type Presence,
} from "../protocol";
import { EXPELLED, type Handshake, type RoomCommand } from "../room";
import { enterRoom, handshakeForReader } from "../rooms";
import { ClientSocket } from "./client-socket";
import { RateAllowance } from "./rate-allowance";
import { SocketLimits } from "./socket-limits";
import { isPlaced, placeKey, type PlacedEvent, placeOfCommand, speaks } from "./places";

/** Rooms and conversations that one socket may hear at once. */
const MAX_CHANNELS = 200;
/** Frames that wait for the one before them. */
const MAX_WAITING = 100;
/** A frame of this size is no mistake. */
const ABSURD_BYTES = 256 * 1_024;
const SERVICE_RESTART = 1012;
const TOO_BIG = 1009;

export type RelayEnds = {
  /** Our end of the client's socket. */
  readonly client: WebSocket;
  readonly inbox: WebSocket;
  /** Whether a frame may hold several lines. */
  readonly takesLines: boolean;
};

/**
 * A client's socket, tied to its person's inbox and to the rooms it joined. It parses what the client says and passes it on;
 * what comes back passes through unread. It lives as long as the socket, in memory only: whatever it loses, a reconnect restores.
 */
export class Relay {
  readonly #channels = new Map<string, WebSocket>();
  readonly #waiting: string[] = [];
  #isBusy = false;
  #state: Presence = "online";
  readonly #patience: SocketLimits;
  readonly #leases = new RateAllowance(() =>
    this.#ask({ kind: "allowance", wanted: this.#waiting.length + 1 }),
  );
  readonly #client: ClientSocket;

  constructor(
    private readonly ctx: Ctx,
    private readonly holder: SocketUser,
    private readonly ends: RelayEnds,
  ) {
    this.#patience = new SocketLimits(ctx.config.CHAT_MESSAGES_PER_MINUTE, Date.now());
    const { client, inbox } = ends;
    this.#client = new ClientSocket(ctx, client, ends.takesLines);
    client.addEventListener("message", ({ data }) => this.#hear(data));
    client.addEventListener("close", () => this.#end(1000, ""));
    client.addEventListener("error", () => this.#end(1011, ""));
    inbox.addEventListener("message", ({ data }) => this.#hearInbox(String(data)));
    inbox.addEventListener("close", ({ code, reason }) => this.#end(code, reason));
    inbox.addEventListener("error", () => this.#end(SERVICE_RESTART, ""));
  }

  /**
   * From here on it hears. Leave to speak is asked for by the first message: a lease counts for a minute, and whoever goes from page to
   * page, a socket each, would use up their leave without a word.
   */
  start(): void {
    this.ends.inbox.accept();
  }

  /** A frame of the client. In their order, one after the other; at once wherever nothing has to be waited for. */
  #hear(data: string | ArrayBuffer | Blob): void {
    if (data === "ping") return this.#client.pass("pong");
    const size = typeof data === "string" ? byteLength(data) : Number.POSITIVE_INFINITY;
    if (typeof data === "string" && size > ABSURD_BYTES)
      return this.#end(TOO_BIG, "frame too large");
    if (typeof data !== "string" || size > chatLimits.frameBytes) {
      return this.#refuse("INVALID_FORMAT", { weight: 5 });
    }
    if (!this.#patience.takesFrame(Date.now()))
      return this.#refuse("RATE_LIMITED", { retryAfterMs: 1_000 });
    if (!this.#isBusy) return this.#run(data);
    if (this.#waiting.length >= MAX_WAITING) return this.#end(closeCodes.flood, "flood");
    this.#waiting.push(data);
  }

  #run(text: string): void {
    const work = this.#handle(text);
    if (!work) return;
    this.#isBusy = true;
    void work.then(() => this.#next());
  }

  #next(): void {
    this.#isBusy = false;
    while (!this.#isBusy) {
      const text = this.#waiting.shift();
      if (text === undefined) return;
      this.#run(text);
    }
  }

  /** Nothing where it could be done at once. */
  #handle(text: string): Promise<void> | undefined {
    const read = readClientEvent(text);
    if (!read.ok) {
      this.#refuse(read.code, { clientId: read.clientId });
      return undefined;
    }
    const delayMs = this.#patience.delayMs(Date.now());
    if (delayMs === 0 && this.#passOn(read.event)) return undefined;
    return this.#attend(read.event, delayMs);
  }

  /** The common case: a room that is joined, and leave to speak in hand. */
  #passOn(event: ClientEvent): boolean {
    if (!isPlaced(event)) return false;
    const channel = this.#channels.get(placeKey(placeOfCommand(event)));
    if (!channel) return false;
    if (speaks(event) && !this.#leases.spends(Date.now())) return false;
    channel.send(JSON.stringify(event));
    return true;
  }

  /** `try` belongs here: what one frame asks for must not end the socket. */
  async #attend(event: ClientEvent, delayMs: number): Promise<void> {
    try {
      if (delayMs > 0) await scheduler.wait(delayMs);
      await this.#perform(event);
    } catch (error) {
      this.#client.fail(event, error);
    }
  }

  async #perform(event: ClientEvent): Promise<void> {
    switch (event.type) {
      case "presence":
        return this.#ask({ kind: "presence", state: event.state });
      case "leave":
        return this.#leave(event.room, event.client_id);
      case "resume":
        return this.#resume(event);
      default:
        return this.#performPlaced(event);
    }
  }

  async #performPlaced(event: PlacedEvent): Promise<void> {
    if (speaks(event) && !(await this.#maySpeak(event))) return;
    const place = placeOfCommand(event);
    const isOpen = this.#channels.has(placeKey(place));
    if (event.type === "room_history" && !isOpen) return this.#readUnjoined(event);
    const channel = await this.#channelTo(place);
    // Whoever speaks in a room before joining it joins it.
    if (!isOpen && "room" in place && event.type !== "join")
      pass(channel, { type: "join", ...place });
    pass(channel, event);
  }

  async #maySpeak(event: PlacedEvent): Promise<boolean> {
    const retryAfterMs = await this.#leases.take();
    if (retryAfterMs === 0) return true;
    const { client_id: clientId } = event;
    this.#refuse("RATE_LIMITED", { clientId, place: placeOfCommand(event), retryAfterMs });
    return false;
  }

  /** A public room may be read without joining it. */
  async #readUnjoined(event: ClientEvent & { type: "room_history" }): Promise<void> {
    const reader = await handshakeForReader(this.ctx, event.room);
    const lines = await roomOf(this.ctx.env, reader.about.id).act(reader, event);
    for (const line of lines) this.#client.pass(line);
  }

  async #resume({ rooms = [], conversations = [], client_id }: ClientEvent & { type: "resume" }) {
    const echo = client_id === undefined ? {} : { client_id };
    const places = [...rooms, ...conversations];
    await Promise.all(
      places.map(async ({ since, ...place }) => {
        try {
          const channel = await this.#channelTo(place);
          const isRoom = "room" in place;
          pass(
            channel,
            isRoom
              ? { type: "join", ...place, since, ...echo }
              : { type: "resume", since, ...echo },
          );
        } catch (error) {
          this.#client.fail({ type: "resume", ...place, ...echo }, error);
        }
      }),
    );
  }

  #leave(room: string, clientId: string | undefined): void {
    const key = placeKey({ room });
    this.#channels.get(key)?.close(1000, "left");
    this.#channels.delete(key);
    const echo = clientId === undefined ? {} : { client_id: clientId };
    this.#client.tell({ type: "left", data: { room, reason: "asked", ...echo } });
  }

  async #channelTo(place: ChatPlace): Promise<WebSocket> {
    const key = placeKey(place);
    const known = this.#channels.get(key);
    if (known) return known;
    if (this.#channels.size >= MAX_CHANNELS) throw chatError("RATE_LIMITED");
    return "room" in place ? this.#openRoom(place.room, key) : this.#openPair(place.with, key);
  }

  async #openRoom(name: string, key: string): Promise<WebSocket> {
    const { about, participant } = await enterRoom(this.ctx, name);
    const handshake = { about, participant: { ...participant, state: this.#state } };
    const channel = await openChannel(roomOf(this.ctx.env, about.id), handshake);
    channel.addEventListener("close", ({ code, reason }) => {
      if (this.#channels.get(key) !== channel) return;
      this.#channels.delete(key);
      if (code !== EXPELLED) return this.#end(SERVICE_RESTART, "room restarted");
      this.#client.tell({ type: "left", data: { room: about.name, reason: expulsionOf(reason) } });
    });
    return this.#keep(key, channel);
  }

  async #openPair(peer: number, key: string): Promise<WebSocket> {
    const { env } = this.ctx;
    const handshake = await enterConversation(this.ctx, peer);
    const channel = await openChannel(pairOf(env, this.holder.userId, peer), handshake);
    channel.addEventListener("close", () => {
      if (this.#channels.get(key) === channel) this.#end(SERVICE_RESTART, "conversation restarted");
    });
    if (handshake.about.kind === "dm" && handshake.about.closed === null) {
      const { peerName } = handshake;
      const state = await inboxOf(env, peer).watch(this.holder.userId);
      const data = { from: peer, username: peerName, state, seq: 0 };
      this.#client.tell({ type: "presence", data });
    }
    return this.#keep(key, channel);
  }

  #keep(key: string, channel: WebSocket): WebSocket {
    channel.addEventListener("message", ({ data }) => this.#client.pass(String(data)));
    channel.addEventListener("error", () => {
      if (this.#channels.get(key) === channel) this.#end(SERVICE_RESTART, "room restarted");
    });
    this.#channels.set(key, channel);
    return channel;
  }

  #ask(request: InboxRequest): void {
    this.ends.inbox.send(JSON.stringify(request));
  }

  #hearInbox(text: string): void {
    if (!text.startsWith("!")) return this.#client.pass(text);
    const notice = JSON.parse(text.slice(1)) as InboxNotice;
    if (notice.kind === "allowance") return this.#leases.hear(notice);
    this.#state = notice.state;
    for (const [key, channel] of this.#channels) {
      if (key.startsWith("room:")) pass(channel, { type: "presence", state: notice.state });
    }
  }

  #refuse(
    code: "INVALID_FORMAT" | "MESSAGE_TOO_LONG" | "RATE_LIMITED",
    { weight = 1, ...refusal }: Parameters<ClientSocket["refuse"]>[1] & { weight?: number } = {},
  ): void {
    this.#client.refuse(code, refusal);
    if (this.#patience.strike(Date.now(), weight)) this.#end(closeCodes.flood, "flood");
  }

  #end(code: number, reason: string): void {
    const { client, inbox } = this.ends;
    this.#waiting.length = 0;
    const channels = [...this.#channels.values()];
    this.#channels.clear();
    for (const socket of [...channels, inbox]) close(socket, 1000, "");
    close(client, code, reason);
  }
}

/** The room's reason to close a channel with `EXPELLED`. */
const expulsionOf = (reason: string) =>
  reason === "kicked" || reason === "banned" ? reason : ("left" as const);

const pass = (channel: WebSocket, command: RoomCommand) => channel.send(JSON.stringify(command));

async function openChannel(
  object: ReturnType<typeof roomOf>,
  handshake: Handshake,
): Promise<WebSocket> {
  const { webSocket } = await object.fetch(handshakeRequest(handshake));
  if (!webSocket) throw new Error("A room refused an upgrade");
  webSocket.accept();
  return webSocket;
}

const encoder = new TextEncoder();

/** Counted only where it might matter: a character has three bytes of UTF-8 at the most. */
const byteLength = (text: string) =>
  text.length * 3 <= chatLimits.frameBytes ? text.length : encoder.encode(text).byteLength;

/** Codes below 1000 and those the runtime makes up may not be sent. */
function close(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState >= WebSocket.CLOSING) return;
  const isSendable = code === 1000 || (code >= 1007 && code <= 1014) || code >= 3000;
  socket.close(isSendable ? code : 1000, reason);
}
