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

/** The Worker calls an object for a person with this: which room it is, and who they are in it. */
export type Handshake = { readonly room: RoomSnapshot; readonly participant: Participant };
