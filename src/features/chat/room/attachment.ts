import type { Occupant } from "./occupant";

/** Spares a busy room to read the attachment anew for every frame; after an eviction the attachment is what is left. */
const known = new WeakMap<WebSocket, Occupant>();

/** What `fetch` or the room itself attached; nobody else can. */
export function occupantOf(socket: WebSocket): Occupant {
  const occupant = known.get(socket) ?? (socket.deserializeAttachment() as Occupant);
  known.set(socket, occupant);
  return occupant;
}

export function attach(socket: WebSocket, occupant: Occupant): void {
  socket.serializeAttachment(occupant);
  known.set(socket, occupant);
}
