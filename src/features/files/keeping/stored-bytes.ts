import type { ByteSource } from "../../../platform/archive";

type StoredObject = { readonly key: string; readonly size: number };

/** It reads parts of an object of the bucket, which throws at a range without bytes. */
export const storedBytes = (
  bucket: Pick<R2Bucket, "get">,
  { key, size }: StoredObject,
): ByteSource => ({
  size,
  read: async (offset, length) => {
    if (length === 0) return new Uint8Array();
    const part = await bucket.get(key, { range: { offset, length } });
    return new Uint8Array((await part?.arrayBuffer()) ?? new ArrayBuffer(0));
  },
});
