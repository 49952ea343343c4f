import type { Ctx } from "./context";
import { Memory } from "./memory";

const seen = new Memory<string, string>(5_000);

type Naming<T> = {
  /** Of the row and the file it names: `avatar:12`. */
  readonly name: string;
  /** Rejects where the person may not have the file. */
  readonly row: Promise<T>;
  /** Null where it names none. */
  readonly keyOf: (row: T) => string | null;
};

export type NamedFile<T> = { readonly row: T; readonly file: R2ObjectBody | null };

/**
 * A row, and the file whose key it names. An isolate that has seen the key before asks for the file beside the row, and
 * drops it unread when the row refuses or names another one by now.
 */
export async function readNamedFile<T>(
  { env }: Pick<Ctx, "env">,
  { name, row, keyOf }: Naming<T>,
): Promise<NamedFile<T>> {
  const expected = seen.get(name);
  const ahead = expected === undefined ? null : env.FILES.get(expected);
  // Told below, should it be the one that counts.
  ahead?.catch(() => undefined);
  const found = await row.catch((error: unknown) => {
    drop(ahead);
    throw error;
  });
  const key = keyOf(found);
  if (key !== null && key === expected) return { row: found, file: await ahead };
  drop(ahead);
  if (key === null) return { row: found, file: null };
  seen.set(name, key);
  return { row: found, file: await env.FILES.get(key) };
}

/** A body that nobody reads would hold its connection. */
function drop(ahead: Promise<R2ObjectBody | null> | null): void {
  void ahead?.then((file) => file?.body.cancel()).catch(() => undefined);
}
