import type { MediaBytes } from "./bytes/media-bytes";
import { MediaError } from "./media-error";

/** An honest file needs no larger read: the index of a recording of a day has some megabytes. */
const MOST_BYTES_PER_READ = 32 * 1024 * 1024;
/** An honest pass reads a file once, and some places of it again. */
const MOST_PASSES = 6;
const SPARE_BYTES = 64 * 1024 * 1024;
const MOST_READS_PER_BYTE = 1 / 64;
const SPARE_READS = 200_000;

/**
 * It runs the work of parsers and decoders over a file that may be hostile: what they throw becomes `damaged_media`, what
 * they may read is bounded, and what the source throws (an outage of the store) stays what it is.
 */
export async function guardMedia<T>(
  source: MediaBytes,
  work: (guarded: MediaBytes) => Promise<T>,
): Promise<T> {
  const bounded = boundReads(source);
  try {
    const result = await work(bounded.source);
    // A parser may have taken the outage for the end of the file.
    if (bounded.outage) throw bounded.outage.cause;
    return result;
  } catch (error) {
    if (bounded.outage) throw bounded.outage.cause;
    if (error instanceof MediaError) throw error;
    throw new MediaError("damaged_media", { cause: error });
  }
}

type Bounded = { readonly source: MediaBytes; outage: { readonly cause: unknown } | null };

function boundReads(source: MediaBytes): Bounded {
  const { size } = source;
  let bytesLeft = size * MOST_PASSES + SPARE_BYTES;
  let readsLeft = size * MOST_READS_PER_BYTE + SPARE_READS;
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    const isInside = start >= 0 && start <= end && end <= size;
    bytesLeft -= end - start;
    readsLeft -= 1;
    const isModest = end - start <= MOST_BYTES_PER_READ && bytesLeft >= 0 && readsLeft >= 0;
    if (!isInside || !isModest) throw new MediaError("damaged_media");
    try {
      return await source.read(start, end);
    } catch (cause) {
      bounded.outage = { cause };
      throw cause;
    }
  };
  const bounded: Bounded = { source: { size, read }, outage: null };
  return bounded;
}
