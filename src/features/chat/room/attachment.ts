import type { Participant } from "./participant";

/** A busy room would otherwise parse the attachment for every frame. After an eviction only the attachment is left. */
const cache = new WeakMap<WebSocket, Participant>();

/** The cast holds because only `attach` writes attachments. */
export function participantOf(socket: WebSocket): Participant {
  const participant = cache.get(socket) ?? (socket.deserializeAttachment() as Participant);
  cache.set(socket, participant);
  return participant;
}

export function attach(socket: WebSocket, participant: Participant): void {
  socket.serializeAttachment(participant);
  cache.set(socket, participant);
}
