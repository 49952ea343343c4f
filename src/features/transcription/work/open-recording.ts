import type { MediaBytes } from "../../../engines/media";
import type { Ctx } from "../../../platform/context";
import { findStoredFile } from "../../files";

/** It is a recording as it lies in the store: nothing of it is held in memory. */
export type Recording = {
  readonly fileId: number;
  readonly bytes: MediaBytes;
  readonly open: () => Promise<ReadableStream<Uint8Array>>;
};

type Sought = { readonly fileId: number | null; readonly ownerId: string };

/** It is null where the owner has removed the file, or a scanner has found something in it. */
export async function openRecording(
  ctx: Ctx,
  { fileId, ownerId }: Sought,
): Promise<Recording | null> {
  const file = fileId === null ? null : await findStoredFile(ctx, { id: fileId, ownerId });
  if (!file || file.scan === "infected") return null;
  const { id, objectKey, size } = file;
  const get = async (range?: R2Range) => {
    const object = await ctx.env.FILES.get(objectKey, range ? { range } : {});
    if (!object) throw new Error(`No object of file ${id}`);
    return object;
  };
  const read = async (start: number, end: number) => {
    if (start === end) return new Uint8Array();
    const object = await get({ offset: start, length: end - start });
    return new Uint8Array(await object.arrayBuffer());
  };
  return { fileId: id, bytes: { size, read }, open: async () => (await get()).body };
}
