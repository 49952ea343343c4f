import type { Localized } from "./language";
import type { Flash } from "./flash-texts";

export type Owner = {
  readonly userId: number;
  /** It is `ownerKey(userId)`. */
  readonly key: string;
  /** It is the session of the browser that asks, where there is one. */
  readonly sessionId?: string | undefined;
};

/** It is a file of the export; `path` is its path inside the archive. */
export type ExportedFile = {
  readonly path: string;
  readonly body: Uint8Array | ReadableStream<Uint8Array> | string;
};

/** It is how much a feature keeps under one owner's key, with the sentences that the pages of accounts show. */
export type KeptCount = {
  readonly total: number;
  /** The sign-in form shows it, about what a visitor's browser has collected, when the total is not 0. */
  readonly waits: Localized;
  /** The page shows it before an account is deleted. */
  readonly goes: Localized;
  /** The next page shows it once the account has adopted the data. */
  readonly adopted: Flash;
};

/** It is a line on the page of the account, which leads to where the person manages what it is about. */
export type KeptSummary = {
  readonly title: Localized;
  readonly line: Localized;
  readonly path: string;
  readonly link: Localized;
};

/** It is one part of a removal, of at most some dozen calls of bindings. */
export type RemovedPart = {
  /** It counts what went, by the names in `removable`. */
  readonly counts: Readonly<Record<string, number>>;
  /** The next part begins here; it is null when nothing is left. It is stored, and so holds ids only. */
  readonly next: string | null;
};

/** It says whose connections must close, and why. */
export type SignedOut = {
  readonly reason: "session_ended" | "account_closed" | "standing_changed";
  readonly userId: number;
  /** It names one device; when it is absent, all of them are signed out. */
  readonly sessionId?: string | undefined;
  readonly exceptSessionId?: string | undefined;
};

/**
 * It is what a feature keeps about a person. `C` is `Ctx`, which carries all features' personal data and so cannot be named
 * here.
 */
export type PersonalData<C> = {
  /** A deletion that goes on later finds its place by this name. */
  readonly name: string;
  /** It words the counts of `removeFor` for the receipt of a deletion. */
  readonly removable: Readonly<Record<string, Localized>>;
  /** It gives what a browser's session kept to the person. It is safe to repeat. */
  adopt?(ctx: C, adoption: { readonly from: string; readonly to: string }): Promise<void>;
  /** It exports everything, one file at a time, so that an archive is never whole in memory. */
  exportFor(ctx: C, owner: Owner): AsyncIterable<ExportedFile>;
  /** It removes one part for good, from where the part before has ended. It is safe to repeat. */
  removeFor(ctx: C, owner: Owner, from: string | null): Promise<RemovedPart>;
  /** It removes what only the request that deletes an account knows of: what is kept under the browser's session. */
  removeSession?(ctx: C, sessionId: string): Promise<void>;
  /** It counts what a person should know of before it moves or is deleted. */
  count?(ctx: C, ownerId: string): Promise<KeptCount>;
  /** It says on the page of the account how much is kept, where the person can do something about it. It may read once. */
  summarize?(ctx: C, ownerId: string): Promise<KeptSummary>;
  /** It is called after the store has changed, so that connections opened from then on are refused anyway. */
  signedOut?(ctx: C, signedOut: SignedOut): Promise<void>;
};

/** It is the end of a removal in one part. */
export const removedAll = (counts: RemovedPart["counts"] = {}): RemovedPart => ({
  counts,
  next: null,
});

/** The JSON is indented, because people read it as well as programs. */
export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
