import { and, eq } from "drizzle-orm";
import { kinds, type ServedObject, serveObject } from "../../../engines/uploads";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { attachmentNamed } from "../../../platform/file-name";
import { Memory } from "../../../platform/memory";
import { ownerKey } from "../../../platform/owner";
import { fileError } from "../errors";
import type { StoredFile } from "../receiving/settle";
import { files } from "../store/tables";

/** Another person's file looks the same as none: the owner stands in the statement. */
export async function getFile(ctx: Ctx, id: number): Promise<StoredFile> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const row = await ctx.db
    .select()
    .from(files)
    .where(and(eq(files.id, id), eq(files.ownerId, ownerId)))
    .get();
  if (!row) throw fileError("FILE_NOT_FOUND");
  return row;
}

const seen = new Memory<number, ServedObject>(5_000);

/**
 * It answers with a file's bytes, or with a part of them. An isolate that has served the file before reads its object
 * beside the row, since a row never changes its object, and drops it unread where the row refuses.
 */
export async function downloadFile(
  ctx: Ctx,
  { id, request }: { readonly id: number; readonly request: Request },
): Promise<Response> {
  const expected = seen.get(id);
  const ahead = expected ? serveObject(ctx.env.FILES, request, expected) : null;
  // The failure is thrown below if this object is the one that counts.
  ahead?.catch(() => undefined);
  const file = await getFile(ctx, id).catch((error: unknown) => {
    drop(ahead);
    throw error;
  });
  if (file.scan === "infected") {
    drop(ahead);
    throw fileError("FILE_INFECTED");
  }
  const object = servedAs(file);
  seen.set(id, object);
  const response = await (ahead ?? serveObject(ctx.env.FILES, request, object));
  if (!response) throw fileError("FILE_NOT_FOUND");
  return response;
}

const servedAs = ({ objectKey, size, etag, kind, name }: StoredFile): ServedObject => ({
  key: objectKey,
  size,
  etag,
  type: kinds[kind].type,
  disposition: attachmentNamed(name),
});

/** An unread body would hold its connection. */
function drop(ahead: Promise<Response | null> | null): void {
  void ahead?.then((response) => response?.body?.cancel()).catch(() => undefined);
}
