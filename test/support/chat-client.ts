import type { ClientEvent, SequencedEvent, ServerEvent } from "../../src/features/chat/protocol";
import {
  applyEvent,
  applyResumed,
  emptyTimeline,
  isBehind,
  startSending,
  stopSending,
  type Timeline,
} from "../../src/features/chat/pages/timeline";

/** A link carries a client's frames; it is `null` while the client is cut off. */
export type Link = { send(event: RoomEvent): void };

/** A client's event as its room hears it, behind the relay. */
export type RoomEvent =
  | Extract<ClientEvent, { type: "message" | "edit" | "delete" | "react" }>
  | { readonly type: "resume"; readonly since: number };

const sequenced = new Set(["message", "dm", "edited", "deleted", "reaction", "member", "room"]);
const isSequenced = (event: ServerEvent): event is SequencedEvent => sequenced.has(event.type);

/** A client as the page has one: the shared timeline, resending what was not heard back, resuming where it left off. */
export class ChatClient {
  timeline: Timeline = emptyTimeline;
  /** The seqs that moved the timeline, in their order. */
  readonly seen: number[] = [];
  #link: Link | null = null;
  #asked = -1;

  constructor(
    readonly room: string,
    readonly name: string,
  ) {}

  get isOnline() {
    return this.#link !== null;
  }

  /** Back again: subscribed already, then caught up, then whatever may have been lost on the way. */
  connect(link: Link): void {
    this.#link = link;
    this.#asked = -1;
    this.#resume();
    for (const { client_id, content } of this.timeline.outgoing) this.#say(content, client_id);
  }

  cut(): void {
    this.#link = null;
  }

  say(content: string): void {
    const clientId = `${this.name}-${this.#count++}`;
    this.timeline = startSending(this.timeline, { client_id: clientId, content });
    this.#say(content, clientId);
  }

  do(event: RoomEvent): void {
    this.#link?.send(event);
  }

  /** Sends again what may have arrived already. */
  resend(clientId: string, content: string): void {
    this.#say(content, clientId);
  }

  hear(event: ServerEvent): void {
    const before = this.timeline.seq;
    if (isSequenced(event)) this.timeline = applyEvent(this.timeline, event);
    if (event.type === "resumed") {
      this.#asked = -1;
      this.timeline = applyResumed(this.timeline, event.data);
    }
    if (event.type === "ack" && event.data.duplicate) {
      this.timeline = stopSending(this.timeline, event.data.client_id);
    }
    for (let seq = before + 1; seq <= this.timeline.seq; seq++) this.seen.push(seq);
    const isPartial = event.type === "resumed" && !event.data.complete;
    if (isPartial || isBehind(this.timeline)) this.#resume();
  }

  #resume(): void {
    if (!this.#link || this.#asked === this.timeline.seq) return;
    this.#asked = this.timeline.seq;
    this.#link.send({ type: "resume", since: this.timeline.seq });
  }

  #say(content: string, client_id: string): void {
    this.#link?.send({ type: "message", room: this.room, content, client_id });
  }

  #count = 0;
}
