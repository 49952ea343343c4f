import { WebSocket } from "ws";
import { setTimeout as sleep } from "node:timers/promises";
import type { ServerEvent } from "../../../src/features/chat/protocol";
import { ChatClient, type RoomEvent } from "../../support/chat-client";
import type { MortalApp } from "../mortal-app";
import type { Random } from "../random";
import { type Person, takeTicket } from "./person";

/** The server has promised a person to keep this message. */
export type Promised = { readonly id: number; readonly clientId: string };

const RETRY_MS = 15;
const PAUSE_MS = 60;
/** A talker with so many unanswered messages says nothing more until answers come. */
const MOST_UNANSWERED = 20;

/** A person at the page's end of the socket, who talks on whatever happens to the server and comes back each time. */
export class Talker {
  readonly client: ChatClient;
  readonly promised: Promised[] = [];
  /** The client has shown these, in this order. */
  readonly shown: Promised[] = [];
  /** When it had caught up, each time, Unix milliseconds. */
  readonly caughtUpAt: number[] = [];
  /** Sends again that the server had known already. */
  duplicates = 0;
  refusals = 0;
  said = 0;
  #socket: WebSocket | null = null;

  constructor(
    private readonly app: MortalApp,
    readonly person: Person,
    readonly room: string,
  ) {
    this.client = new ChatClient(room, person.name);
  }

  get isCurrent(): boolean {
    return this.client.isOnline && this.#hasCaughtUp;
  }

  get unanswered(): number {
    return this.client.timeline.outgoing.length;
  }

  /** Stays connected until the end. */
  async attend(until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      if (this.app.isUp) await this.#visit(until).catch(() => {});
      await sleep(RETRY_MS);
    }
  }

  /** Online or not: what cannot be sent is sent later. */
  async talk(random: Random, until: AbortSignal): Promise<void> {
    while (!until.aborted) {
      if (this.unanswered < MOST_UNANSWERED) {
        this.client.say(`${this.person.name} says ${random.between(1, 1_000_000)}`);
        this.said += 1;
      }
      await sleep(random.between(0, PAUSE_MS));
    }
  }

  /** One socket, from the ticket to its end. */
  async #visit(until: AbortSignal): Promise<void> {
    const ticket = await takeTicket(this.app, this.person);
    const origin = this.app.origin.replace(/^http/, "ws");
    const socket = new WebSocket(`${origin}/api/v1/ws?frames=lines&ticket=${ticket}`);
    const closed = new Promise<void>((resolve) => {
      socket.addEventListener("close", () => resolve());
      socket.addEventListener("error", () => resolve());
    });
    this.#hasCaughtUp = false;
    socket.addEventListener("open", () => {
      this.#socket = socket;
      this.client.connect({ send: (event) => this.#send(event) });
    });
    socket.addEventListener("message", ({ data }) => {
      for (const line of (data as string).split("\n")) this.#hear(JSON.parse(line) as ServerEvent);
    });
    const stop = () => socket.close();
    until.addEventListener("abort", stop, { once: true });
    await closed;
    until.removeEventListener("abort", stop);
    this.#socket = null;
    this.client.cut();
  }

  #send(event: RoomEvent): void {
    const { room } = this;
    const said =
      event.type === "resume" ? { type: "resume", rooms: [{ room, since: event.since }] } : event;
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(said));
  }

  #hear(event: ServerEvent): void {
    if (event.type === "error") this.refusals += 1;
    if (event.type === "ack") {
      this.promised.push({ id: event.data.id, clientId: event.data.client_id });
      if (event.data.duplicate) this.duplicates += 1;
    }
    const before = this.client.timeline.messages.length;
    this.client.hear(event);
    for (const { id, client_id: clientId = "" } of this.client.timeline.messages.slice(before)) {
      this.shown.push({ id, clientId });
    }
    if (event.type === "resumed" && event.data.complete && !this.#hasCaughtUp) {
      this.#hasCaughtUp = true;
      this.caughtUpAt.push(Date.now());
    }
  }

  #hasCaughtUp = false;
}
