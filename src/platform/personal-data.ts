import type { Localized } from "./language";
import type { Notice } from "./notice-texts";

export type Owner = {
  readonly userId: number;
  /** `ownerKey(userId)`. */
  readonly key: string;
  /** The session of the browser that asks, where it has one. */
  readonly sessionId?: string | undefined;
};

/** A file of the export; `path` inside the archive. */
export type ExportedFile = {
  readonly path: string;
  readonly body: Uint8Array | ReadableStream<Uint8Array> | string;
};

/** How much a feature keeps under one owner's key, in the sentences that the pages of accounts say it with. */
export type KeptCount = {
  readonly total: number;
  /** Said beside the form that signs in, of what a visitor's browser has collected; only where the total is not 0. */
  readonly waits: Localized;
  /** Said before an account is deleted. */
  readonly goes: Localized;
  /** Left for the next page once the account has adopted it. */
  readonly adopted: Notice;
};

/** What may no longer be open in a person's name, and why. */
export type SignedOut = {
  readonly reason: "session_ended" | "account_closed" | "standing_changed";
  readonly userId: number;
  /** One device; absent: all of them. */
  readonly sessionId?: string | undefined;
  readonly exceptSessionId?: string | undefined;
};

/** What a feature keeps of a person. `C` is `Ctx`, which carries all features' personal data and so cannot be named here. */
export type PersonalData<C> = {
  /** What a browser's session kept becomes the person's. Safe to repeat. */
  adopt?(ctx: C, adoption: { readonly from: string; readonly to: string }): Promise<void>;
  /** Everything, one file at a time: an archive is never whole in memory. */
  exportFor(ctx: C, owner: Owner): AsyncIterable<ExportedFile>;
  /** Everything, for good. Safe to repeat. */
  removeFor(ctx: C, owner: Owner): Promise<void>;
  /** For what a person should know of before it moves or goes. */
  count?(ctx: C, ownerId: string): Promise<KeptCount>;
  /** Called once the store says so, so that whatever is opened from then on is refused by itself. */
  signedOut?(ctx: C, signedOut: SignedOut): Promise<void>;
};

/** For the eyes of a person as much as of a program. */
export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
