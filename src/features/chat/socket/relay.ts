import type { Ctx } from "../../../platform/context";
import { readClientEvent } from "./client-event";
import { chatError } from "../errors";
import type { InboxNotice, InboxRequest, SocketUser } from "../inbox";
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
import { enterRoom, getRoom } from "../rooms";
import { renderMarkdown } from "../text/render-markdown";
import { ClientSocket } from "./client-socket";
import { RateAllowance } from "./rate-allowance";
import { SocketLimits } from "./socket-limits";
import { isPlaced, placeKey, type PlacedEvent, placeOfCommand, needsAllowance } from "./places";

/** A socket may be subscribed to so many rooms and conversations at once. */
const MAX_CHANNELS = 200;
/** So many frames may wait for the one before them. */
const MAX_WAITING = 100;
/** A larger frame ends the socket at once; a frame over the ordinary limit is only refused. */
const FATAL_FRAME_BYTES = 256 * 1_024;
const SERVICE_RESTART = 1012;
const TOO_BIG = 1009;

export type RelayEnds = {
  /** The Worker's end of the client's socket. */
  readonly client: WebSocket;
  readonly inbox: WebSocket;
  /** Whether the client accepts several lines in a frame. */
  readonly takesLines: boolean;
};

/**
 * Connects a client's socket to its person's inbox, and by one channel each to rooms and conversations. It validates what the
 * client sends; answers pass through unread. Its state lives in memory, and a reconnect restores all of it.
 */
export class Relay {
  readonly #channels = new Map<string, WebSocket>();
  readonly #waiting: string[] = [];
  #isBusy = false;
  #state: Presence = "online";
  readonly #limits: SocketLimits;
  readonly #allowance = new RateAllowance(() =>
    this.#ask({ kind: "allowance", wanted: this.#waiting.length + 1 }),
  );
  readonly #client: ClientSocket;

  constructor(
    private readonly ctx: Ctx,
    private readonly user: SocketUser,
    private readonly ends: RelayEnds,
  ) {
    this.#limits = new SocketLimits(ctx.config.CHAT_MESSAGES_PER_MINUTE, Date.now());
    const { client, inbox } = ends;
    this.#client = new ClientSocket(ctx, client, ends.takesLines);
    client.addEventListener("message", ({ data }) => this.#receive(data));
    client.addEventListener("close", () => this.#end(1000, ""));
    client.addEventListener("error", () => this.#end(1011, ""));
    inbox.addEventListener("message", ({ data }) => this.#receiveFromInbox(String(data)));
    inbox.addEventListener("close", ({ code, reason }) => this.#end(code, reason));
    inbox.addEventListener("error", () => this.#end(SERVICE_RESTART, ""));
  }

  /**
   * Starts to listen. Only the first message asks for an allowance: a grant counts for a minute, and a person who opens page after
   * page, one socket each, would use theirs up without a message.
   */
  start(): void {
    this.ends.inbox.accept();
  }

  /** Handles the client's frames one after the other, and each at once when nothing has to be waited for. */
  #receive(data: string | ArrayBuffer | Blob): void {
    if (data === "ping") return this.#client.sendFrame("pong");
    const size = typeof data === "string" ? byteLength(data) : Number.POSITIVE_INFINITY;
    if (typeof data === "string" && size > FATAL_FRAME_BYTES)
      return this.#end(TOO_BIG, "frame too large");
    if (typeof data !== "string" || size > chatLimits.frameBytes) {
      return this.#refuse("INVALID_FORMAT", { weight: 5 });
    }
    if (!this.#limits.takesFrame(Date.now()))
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

  /** Returns nothing when the frame was handled at once. */
  #handle(text: string): Promise<void> | undefined {
    const read = readClientEvent(text);
    if (!read.ok) {
      this.#refuse(read.code, { clientId: read.clientId });
      return undefined;
    }
    const delayMs = this.#limits.delayMs(Date.now());
    if (delayMs === 0 && this.#passOn(read.event)) return undefined;
    return this.#attend(read.event, delayMs);
  }

  /** The common case: the channel is open and the allowance at hand. */
  #passOn(event: ClientEvent): boolean {
    if (!isPlaced(event)) return false;
    const channel = this.#channels.get(placeKey(placeOfCommand(event)));
    if (!channel) return false;
    if (needsAllowance(event) && !this.#allowance.spends(Date.now())) return false;
    pass(channel, withHtml(event));
    return true;
  }

  /** `try` belongs here, because a frame that fails must not end the socket. */
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
    if (needsAllowance(event) && !(await this.#takeAllowance(event))) return;
    const place = placeOfCommand(event);
    const isOpen = this.#channels.has(placeKey(place));
    if (event.type === "room_history" && !isOpen) return this.#readUnjoined(event);
    const channel = await this.#channelTo(place);
    // A person who writes in a room before joining it joins it.
    if (!isOpen && "room" in place && event.type !== "join")
      pass(channel, { type: "join", ...place });
    pass(channel, withHtml(event));
  }

  async #takeAllowance(event: PlacedEvent): Promise<boolean> {
    const retryAfterMs = await this.#allowance.take();
    if (retryAfterMs === 0) return true;
    const { client_id: clientId } = event;
    this.#refuse("RATE_LIMITED", { clientId, place: placeOfCommand(event), retryAfterMs });
    return false;
  }

  /** A public room may be read without joining it. */
  async #readUnjoined(event: ClientEvent & { type: "room_history" }): Promise<void> {
    const room = await getRoom(this.ctx, event.room);
    const { limit, before, client_id } = event;
    const history = await roomOf(this.ctx.env, room.id).history({ limit, before });
    const data = { room: room.name, ...echo(client_id), ...history };
    this.#client.send({ type: "room_history", data });
  }

  async #resume({ rooms = [], conversations = [], client_id }: ClientEvent & { type: "resume" }) {
    const places = [...rooms, ...conversations];
    await Promise.all(
      places.map(async ({ since, ...place }) => {
        try {
          const channel = await this.#channelTo(place);
          const isRoom = "room" in place;
          pass(
            channel,
            isRoom
              ? { type: "join", ...place, since, ...echo(client_id) }
              : { type: "resume", since, ...echo(client_id) },
          );
        } catch (error) {
          this.#client.fail({ type: "resume", ...place, ...echo(client_id) }, error);
        }
      }),
    );
  }

  #leave(room: string, clientId: string | undefined): void {
    const key = placeKey({ room });
    this.#channels.get(key)?.close(1000, "left");
    this.#channels.delete(key);
    const data = { room, reason: "asked" as const, ...echo(clientId) };
    this.#client.send({ type: "left", data });
  }

  async #channelTo(place: ChatPlace): Promise<WebSocket> {
    const key = placeKey(place);
    const known = this.#channels.get(key);
    if (known) return known;
    if (this.#channels.size >= MAX_CHANNELS) throw chatError("RATE_LIMITED");
    return "room" in place ? this.#openRoom(place.room, key) : this.#openPair(place.with, key);
  }

  async #openRoom(name: string, key: string): Promise<WebSocket> {
    const { room, participant } = await enterRoom(this.ctx, name);
    const handshake = { room, participant: { ...participant, state: this.#state } };
    const channel = await openChannel(roomOf(this.ctx.env, room.id), handshake);
    channel.addEventListener("close", ({ code, reason }) => {
      if (this.#channels.get(key) !== channel) return;
      this.#channels.delete(key);
      if (code !== EXPELLED) return this.#end(SERVICE_RESTART, "room restarted");
      const data = { room: room.name, reason: expulsionOf(reason) };
      this.#client.send({ type: "left", data });
    });
    return this.#keep(key, channel);
  }

  async #openPair(peer: number, key: string): Promise<WebSocket> {
    const { env } = this.ctx;
    const handshake = await enterConversation(this.ctx, peer);
    const channel = await openChannel(pairOf(env, this.user.userId, peer), handshake);
    channel.addEventListener("close", () => {
      if (this.#channels.get(key) === channel) this.#end(SERVICE_RESTART, "conversation restarted");
    });
    if (handshake.room.closed === null) {
      const { peerName } = handshake;
      const state = await inboxOf(env, peer).watch(peer, this.user.userId);
      const data = { from: peer, username: peerName, state, seq: 0 };
      this.#client.send({ type: "presence", data });
    }
    return this.#keep(key, channel);
  }

  #keep(key: string, channel: WebSocket): WebSocket {
    channel.addEventListener("message", ({ data }) => this.#client.sendFrame(String(data)));
    channel.addEventListener("error", () => {
      if (this.#channels.get(key) === channel) this.#end(SERVICE_RESTART, "room restarted");
    });
    this.#channels.set(key, channel);
    return channel;
  }

  #ask(request: InboxRequest): void {
    this.ends.inbox.send(JSON.stringify(request));
  }

  #receiveFromInbox(text: string): void {
    if (!text.startsWith("!")) return this.#client.sendFrame(text);
    const notice = JSON.parse(text.slice(1)) as InboxNotice;
    if (notice.kind === "allowance") return this.#allowance.hear(notice);
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
    if (this.#limits.strike(Date.now(), weight)) this.#end(closeCodes.flood, "flood");
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

/** Reads the reason with which the room closed a channel by `EXPELLED`. */
const expulsionOf = (reason: string): "left" | "kicked" | "banned" =>
  reason === "kicked" || reason === "banned" ? reason : "left";

const echo = (clientId: string | undefined) =>
  clientId === undefined ? {} : { client_id: clientId };

/** The sender's Worker renders a text once, for the room to keep. */
const withHtml = (event: PlacedEvent): RoomCommand =>
  "content" in event ? { ...event, html: renderMarkdown(event.content) } : event;

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

/** Encodes only texts that might be too long: a UTF-16 unit takes three bytes of UTF-8 at most. */
const byteLength = (text: string) =>
  text.length * 3 <= chatLimits.frameBytes ? text.length : encoder.encode(text).byteLength;

/** Codes below 1000, and those that the runtime makes up, may not be sent. */
function close(socket: WebSocket, code: number, reason: string): void {
  if (socket.readyState >= WebSocket.CLOSING) return;
  const isSendable = code === 1000 || (code >= 1007 && code <= 1014) || code >= 3000;
  socket.close(isSendable ? code : 1000, reason);
}
