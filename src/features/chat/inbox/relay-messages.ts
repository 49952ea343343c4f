import type { Presence } from "../protocol";
import type { SendAllowance } from "./allowance";

/** The person behind a socket, as the Worker authenticated them. */
export type SocketUser = {
  readonly userId: number;
  readonly username: string;
  readonly role: string;
  readonly accountSessionId: string;
};

/** A question of a relay to the inbox of its person. */
export type InboxRequest =
  | { readonly kind: "allowance"; readonly wanted: number }
  | { readonly kind: "presence"; readonly state: Presence };

/** A message of the inbox to the relay itself. It begins with `!`, with which no line of JSON begins. */
export type InboxNotice =
  | ({ readonly kind: "allowance" } & SendAllowance)
  | { readonly kind: "presence"; readonly state: Presence };
