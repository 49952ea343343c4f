import type { Language } from "../../../platform/language";
import type { Presence } from "../protocol";
import type { Membership } from "./decide";

/** Whoever holds a socket to a room, as the Worker introduced them. Lives in the socket's attachment. */
export type Participant = Membership & {
  readonly language: Language;
  /** Whether others learn what this person has read. */
  readonly sharesReceipts: boolean;
  readonly state: Presence;
};
