import type { Presence } from "../protocol";
import type { SendAllowance } from "./allowance";

/** The person behind a socket, as the Worker authenticated them. */
export type SocketUser = {
  readonly userId: number;
  readonly username: string;
  readonly role: string;
  readonly accountSessionId: string;
};

/** What a relay asks the inbox of its person. */
export type InboxRequest =
  | { readonly kind: "allowance"; readonly wanted: number }
  | { readonly kind: "presence"; readonly state: Presence };

/** What the inbox sends to the relay itself, marked by a `!` in front, with which no line of JSON begins. */
export type InboxNotice =
  | ({ readonly kind: "allowance" } & SendAllowance)
  | { readonly kind: "presence"; readonly state: Presence };
