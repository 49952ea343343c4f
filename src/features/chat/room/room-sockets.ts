import { chatLimits } from "../protocol";
import { participantOf } from "./attachment";
import type { Participant } from "./participant";
import type { Said } from "./run-turn";

export const personTag = (userId: number) => `u${userId}`;

/** The sockets of a room's object, and what each of them alone is to be told next. */
export class RoomSockets {
  /** Sockets, when something was last told. */
  size = 0;
  #replies = new Map<WebSocket, string[]>();

  constructor(private readonly ctx: DurableObjectState) {}

  socketsOf(userId: number): WebSocket[] {
    return this.ctx.getWebSockets(personTag(userId));
  }

  /** People who are there, one entry each; a large room's first ones. */
  online(): Participant[] {
    const people = new Map<number, Participant>();
    for (const socket of this.ctx.getWebSockets()) {
      const participant = participantOf(socket);
      if (participant.state !== "offline") people.set(participant.userId, participant);
      if (people.size >= chatLimits.ambientAudience) break;
    }
    return [...people.values()];
  }

  /** Goes out with what is told next. */
  reply(socket: WebSocket, line: string): void {
    const known = this.#replies.get(socket);
    if (known) known.push(line);
    else this.#replies.set(socket, [line]);
  }

  /** One frame a socket: what everybody hears, then what only this one does. Large rooms hear nothing of who types. */
  tell(facts: readonly string[], ambient: Said["ambient"]): void {
    const sockets = this.ctx.getWebSockets();
    this.size = sockets.length;
    const isIntimate = sockets.length <= chatLimits.ambientAudience;
    const shared = ambient.flatMap(({ line, isOwn }) => (isIntimate && !isOwn ? line : []));
    const lines = [...facts, ...shared];
    if (lines.length > 0) this.#broadcast(sockets, lines.join("\n"));
    for (const { line, from } of ambient.filter(({ isOwn }) => isOwn || !isIntimate)) {
      for (const socket of this.socketsOf(from)) send(socket, line);
    }
    this.tellReplies();
  }

  tellReplies(): void {
    for (const [socket, own] of this.#replies) send(socket, own.join("\n"));
    this.#replies.clear();
  }

  #broadcast(sockets: readonly WebSocket[], frame: string): void {
    for (const socket of sockets) {
      const own = this.#replies.get(socket);
      this.#replies.delete(socket);
      send(socket, own ? `${frame}\n${own.join("\n")}` : frame);
    }
  }
}

/** To a socket that has just closed nothing can be said; its close event is on the way. */
function send(socket: WebSocket, frame: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(frame);
}
