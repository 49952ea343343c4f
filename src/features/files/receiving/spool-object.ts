import type { BodyReader } from "../../../engines/uploads";
import { toHex } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { joinBytes } from "../../../platform/join-bytes";
import { PART_BYTES } from "./parts";
import { newObjectKey } from "./reserve";

export type SpooledObject = {
  readonly objectKey: string;
  readonly size: number;
  readonly sha256: string;
  readonly etag: string;
};

type Spooled = {
  readonly reader: BodyReader;
  /** It was read ahead, and comes first. */
  readonly head: Uint8Array;
  readonly maxBytes: number;
};

/**
 * It stores a body whose length nobody knows before its end, in parts; null where it goes on for too long. Nothing of a
 * body that breaks off is kept; what a kill leaves is found by the sweep of the night.
 */
export async function spoolObject(ctx: Ctx, spooled: Spooled): Promise<SpooledObject | null> {
  const objectKey = newObjectKey();
  const upload = await ctx.env.FILES.createMultipartUpload(objectKey);
  const stop = () => upload.abort().catch(() => undefined);
  const stored = await storeParts(upload, spooled).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  if (stored === null) {
    await stop();
    return null;
  }
  const { parts, size, sha256 } = stored;
  const { etag } = await upload.complete(parts);
  return { objectKey, size, sha256, etag };
}

async function storeParts(upload: R2MultipartUpload, { reader, head, maxBytes }: Spooled) {
  const digest = new crypto.DigestStream("SHA-256");
  const writer = digest.getWriter();
  const parts: R2UploadedPart[] = [];
  let size = 0;
  let carried = head;
  for (let isOver = false; !isOver;) {
    const missing = PART_BYTES - carried.length;
    const more = missing > 0 ? await reader.read(missing) : new Uint8Array();
    const bytes = joinBytes([carried, more]);
    const part = bytes.slice(0, PART_BYTES);
    carried = bytes.subarray(PART_BYTES);
    isOver = part.length < PART_BYTES;
    size += part.length;
    if (size > maxBytes) {
      reader.release();
      return null;
    }
    if (part.length === 0 && parts.length > 0) break;
    const [stored] = await Promise.all([
      upload.uploadPart(parts.length + 1, part),
      writer.write(part),
    ]);
    parts.push(stored);
  }
  await writer.close();
  return { parts, size, sha256: toHex(await digest.digest) };
}
