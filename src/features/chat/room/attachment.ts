import type { Participant } from "./participant";

/** Spares a busy room to read the attachment anew for every frame; after an eviction the attachment is what is left. */
const known = new WeakMap<WebSocket, Participant>();

/** What `fetch` or the room itself attached; nobody else can. */
export function participantOf(socket: WebSocket): Participant {
  const participant = known.get(socket) ?? (socket.deserializeAttachment() as Participant);
  known.set(socket, participant);
  return participant;
}

export function attach(socket: WebSocket, participant: Participant): void {
  socket.serializeAttachment(participant);
  known.set(socket, participant);
}
