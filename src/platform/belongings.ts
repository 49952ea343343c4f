import type { Ctx } from "./context";

export type Owner = {
  readonly userId: number;
  /** `ownerKey(userId)`. */
  readonly key: string;
  /** Of the browser that asks, where it has one. */
  readonly sessionId?: string | undefined;
};

/** A file of the export; `path` inside the archive. */
export type ExportedFile = {
  readonly path: string;
  readonly body: Uint8Array | ReadableStream<Uint8Array> | string;
};

/** What a feature keeps of a person. Whoever keeps something has an entry in src/belongings.ts. */
export type Belongings = {
  /** What a browser's session kept becomes the person's. Safe to repeat. */
  adopt?(ctx: Ctx, adoption: { readonly from: string; readonly to: string }): Promise<void>;
  /** Everything, one file at a time: an archive is never whole in memory. */
  exportFor(ctx: Ctx, owner: Owner): AsyncIterable<ExportedFile>;
  /** Everything, for good. Safe to repeat. */
  removeFor(ctx: Ctx, owner: Owner): Promise<void>;
};

/** For the eyes of a person as much as of a program. */
export const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
