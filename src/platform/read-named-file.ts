import type { Ctx } from "./context";
import { Memory } from "./memory";

const seen = new Memory<string, string>(5_000);

type NamedRow<T> = {
  /** It names the row and its file, such as `avatar:12`. */
  readonly name: string;
  /** It rejects where the person may not have the file. */
  readonly row: Promise<T>;
  /** It returns null where the row names no file. */
  readonly keyOf: (row: T) => string | null;
};

export type NamedFile<T> = { readonly row: T; readonly file: R2ObjectBody | null };

/**
 * It reads a row and the file whose key the row names. An isolate that has seen the key before reads the file beside the
 * row, and drops it unread when the row refuses or names another file by now.
 */
export async function readNamedFile<T>(
  { env }: Pick<Ctx, "env">,
  { name, row, keyOf }: NamedRow<T>,
): Promise<NamedFile<T>> {
  const expected = seen.get(name);
  const ahead = expected === undefined ? null : env.FILES.get(expected);
  // The failure is thrown below if this file is the one that counts.
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

/** An unread body would hold its connection. */
function drop(ahead: Promise<R2ObjectBody | null> | null): void {
  void ahead?.then((file) => file?.body.cancel()).catch(() => undefined);
}
