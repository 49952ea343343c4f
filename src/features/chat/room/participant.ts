import type { Language } from "../../../platform/language";
import type { Presence } from "../protocol";
import type { Membership } from "./decide";
import type { RoomSnapshot } from "./room-snapshot";

/** A person who holds a socket to a room, or writes in it over HTTP. Stored in the socket's attachment. */
export type Participant = Membership & {
  readonly language: Language;
  /** Whether others learn what this person has read. */
  readonly sharesReceipts: boolean;
  readonly state: Presence;
};

/** What the Worker tells an object when it calls it for a person: which room this is, and who they are in it. */
export type Handshake = { readonly room: RoomSnapshot; readonly participant: Participant };
