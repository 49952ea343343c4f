import { chatLimits } from "../protocol";
import { participantOf } from "./attachment";
import type { Participant } from "./participant";
import type { AmbientEvent } from "./run-turn";

export const personTag = (userId: number) => `u${userId}`;

/** The sockets of a room's object, and the replies that wait for the next frame of each. */
export class RoomSockets {
  /** The number of sockets at the last broadcast. */
  size = 0;
  #replies = new Map<WebSocket, string[]>();

  constructor(private readonly ctx: DurableObjectState) {}

  socketsOf(userId: number): WebSocket[] {
    return this.ctx.getWebSockets(personTag(userId));
  }

  /** The people who are there, one entry each: the first hundred or so of a large room. */
  online(): Participant[] {
    const people = new Map<number, Participant>();
    for (const socket of this.ctx.getWebSockets()) {
      const participant = participantOf(socket);
      if (participant.state !== "offline") people.set(participant.userId, participant);
      if (people.size >= chatLimits.ambientAudience) break;
    }
    return [...people.values()];
  }

  /** The line goes out with the socket's next frame. */
  reply(socket: WebSocket, line: string): void {
    const waiting = this.#replies.get(socket);
    if (waiting) waiting.push(line);
    else this.#replies.set(socket, [line]);
  }

  /** Sends each socket one frame: the lines for everybody, then its own replies. Large rooms get no ambient events. */
  broadcast(lines: readonly string[], ambient: readonly AmbientEvent[]): void {
    const sockets = this.ctx.getWebSockets();
    this.size = sockets.length;
    const isSmall = sockets.length <= chatLimits.ambientAudience;
    const shared = ambient.filter(({ isOwn }) => isSmall && !isOwn);
    const all = [...lines, ...shared.map(({ event }) => JSON.stringify(event))];
    if (all.length > 0) this.#sendAll(sockets, all.join("\n"));
    for (const { event, from } of ambient.filter(({ isOwn }) => isOwn || !isSmall)) {
      for (const socket of this.socketsOf(from)) send(socket, JSON.stringify(event));
    }
    this.flushReplies();
  }

  flushReplies(): void {
    for (const [socket, lines] of this.#replies) send(socket, lines.join("\n"));
    this.#replies.clear();
  }

  #sendAll(sockets: readonly WebSocket[], frame: string): void {
    for (const socket of sockets) {
      const replies = this.#replies.get(socket);
      this.#replies.delete(socket);
      send(socket, replies ? `${frame}\n${replies.join("\n")}` : frame);
    }
  }
}

/** Skips a socket that has just closed: its close event is on the way. */
function send(socket: WebSocket, frame: string): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(frame);
}
