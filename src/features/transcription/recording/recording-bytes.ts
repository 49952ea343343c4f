import type { MediaBytes } from "../../../engines/media";
import type { ByteSource } from "../../../platform/archive";

/** Heads of boxes and frames have some bytes each, and each read of the bucket is a journey. */
const BLOCK_BYTES = 256 * 1024;

/** It reads a stored recording as the engine of media wants it: small reads come out of a block that is kept. */
export function recordingBytes({ size, read }: ByteSource): MediaBytes {
  let blockStart = 0;
  let block: Uint8Array = new Uint8Array();
  return {
    size,
    read: async (start, end) => {
      const isKept = start >= blockStart && end <= blockStart + block.length;
      if (isKept) return block.subarray(start - blockStart, end - blockStart);
      if (end - start >= BLOCK_BYTES) return read(start, end - start);
      const bytes = await read(start, Math.min(BLOCK_BYTES, size - start));
      blockStart = start;
      block = bytes;
      return bytes.subarray(0, end - start);
    },
  };
}
