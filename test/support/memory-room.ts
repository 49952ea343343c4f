import { decide, type RoomState, type Membership } from "../../src/features/chat/room/decide";
import { type RoomFact, seqOf, toEvent } from "../../src/features/chat/room/room-fact";
import type { RoomSnapshot } from "../../src/features/chat/room/room-snapshot";
import { type StoredMessage, toChatMessage } from "../../src/features/chat/room/stored-message";
import type { ChatMessage, Reaction, ServerEvent } from "../../src/features/chat/protocol";
import type { RoomEvent } from "./chat-client";

/** A room without an object makes the same decisions over maps. Its messages follow from its log. */
export class MemoryRoom implements RoomState {
  readonly log: RoomFact[] = [];
  readonly #messages = new Map<number, StoredMessage>();
  readonly #reactions = new Map<string, number[]>();

  constructor(readonly room: RoomSnapshot) {}

  lastSeq = () => this.log.length;
  lastAt = () => 0;
  find = (id: number) => this.#messages.get(id) ?? null;

  findByClientId(userId: number, clientId: string) {
    const found = [...this.#messages.values()].find(
      (message) => message.userId === userId && message.clientId === clientId,
    );
    return found ?? null;
  }

  hasReaction = (id: number, emoji: string, userId: number) =>
    this.#reactions.get(`${id} ${emoji}`)?.includes(userId) ?? false;

  countReactionKinds = (id: number, except: string) =>
    [...this.#reactions].filter(
      ([key, users]) => key.startsWith(`${id} `) && key !== `${id} ${except}` && users.length > 0,
    ).length;

  record(fact: RoomFact): void {
    if (seqOf(fact) !== this.log.length + 1) throw new Error("A step out of order");
    this.log.push(fact);
    if (fact.type === "message") this.#messages.set(fact.message.id, fact.message);
    if (fact.type === "edited") {
      this.#amend(fact.id, { content: fact.content, editedAt: fact.at });
    }
    if (fact.type === "deleted") {
      this.#amend(fact.id, { content: "", deletedAt: fact.at });
      for (const key of this.#reactions.keys()) {
        if (key.startsWith(`${fact.id} `)) this.#reactions.delete(key);
      }
    }
    if (fact.type === "reaction") {
      const key = `${fact.id} ${fact.emoji}`;
      const others = (this.#reactions.get(key) ?? []).filter((id) => id !== fact.by.userId);
      this.#reactions.set(key, fact.op === "add" ? [...others, fact.by.userId] : others);
    }
  }

  /** Returns the events for everybody, and those for the sender only. */
  ask(by: Membership, event: RoomEvent): { all: ServerEvent[]; own: ServerEvent[] } {
    if (event.type === "resume") return { all: [], own: [this.#resumed(event.since)] };
    const outcome = decide(this, event, { room: this.room, by, now: this.log.length });
    if (outcome.kind === "refused") return { all: [], own: [] };
    if (outcome.kind === "fact") {
      this.record(outcome.fact);
      return { all: [toEvent(this.room, outcome.fact)], own: [] };
    }
    const { id, seq } = outcome;
    const data = {
      room: "",
      client_id: event.client_id ?? "",
      id,
      seq,
      timestamp: "",
      duplicate: true as const,
    };
    return { all: [], own: [{ type: "ack", data }] };
  }

  history(): ChatMessage[] {
    return [...this.#messages.values()].map((message) => {
      const reactions = this.#reactionsOf(message.id);
      return { ...toChatMessage(message), ...(reactions.length > 0 && { reactions }) };
    });
  }

  #reactionsOf(id: number): Reaction[] {
    return [...this.#reactions]
      .filter(([key, users]) => key.startsWith(`${id} `) && users.length > 0)
      .map(([key, users]) => ({ emoji: key.slice(`${id} `.length), users }))
      .toSorted((one, other) => (one.emoji < other.emoji ? -1 : 1));
  }

  /** An answer holds at most twenty events, so that longer absences take several. */
  #resumed(since: number): ServerEvent {
    const missed = this.log.slice(since, since + 20);
    const last = missed.at(-1);
    const seq = last ? seqOf(last) : this.lastSeq();
    const events = missed.map((fact) => toEvent(this.room, fact));
    return {
      type: "resumed",
      data: { room: "", since, seq, complete: seq >= this.lastSeq(), events },
    };
  }

  #amend(id: number, changes: Partial<StoredMessage>): void {
    const message = this.#messages.get(id);
    if (message) this.#messages.set(id, { ...message, ...changes });
  }
}
