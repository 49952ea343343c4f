import type {
  EncodedPacket as LibraryPacket,
  Input as LibraryInput,
  InputAudioTrack as LibraryTrack,
} from "mediabunny";
import type { MediaBytes } from "../bytes/media-bytes";

/** Some hundred kilobytes of code that only a worker with a recording needs. */
export const loadLibrary = async () => {
  const library = await import("mediabunny");
  library.Logging.level = library.LogLevel.Silent;
  return library;
};

export type { LibraryInput, LibraryPacket, LibraryTrack };

const CACHE_BYTES = 4 * 1024 * 1024;
const BLOCK_BYTES = 256 * 1024;

export type LibraryFormat = "ogg" | "mp4" | "webm" | "mp3";

export async function openInput(source: MediaBytes, format: LibraryFormat): Promise<LibraryInput> {
  const library = await loadLibrary();
  const formats = {
    ogg: [library.OGG],
    mp4: [library.MP4, library.QTFF],
    webm: [library.WEBM, library.MATROSKA],
    mp3: [library.MP3],
  };
  const blocks = blockReads(source);
  return new library.Input({
    formats: formats[format],
    source: new library.CustomSource({
      getSize: () => source.size,
      read: blocks,
      maxCacheSize: CACHE_BYTES,
      handleUnhandledError: () => {},
    }),
  });
}

/** The library asks for some bytes at a time; a store is asked for a block, and the last two are kept. */
export function blockReads(
  source: MediaBytes,
): (start: number, end: number) => Promise<Uint8Array> {
  const kept: { readonly start: number; readonly bytes: Uint8Array }[] = [];
  return async (start, end) => {
    const known = kept.find(
      (block) => block.start <= start && block.start + block.bytes.length >= end,
    );
    if (known) return known.bytes.subarray(start - known.start, end - known.start);
    if (end - start >= BLOCK_BYTES) return source.read(start, end);
    const bytes = await source.read(start, Math.min(source.size, start + BLOCK_BYTES));
    kept.unshift({ start, bytes });
    kept.length = Math.min(kept.length, 2);
    return bytes.subarray(0, end - start);
  };
}

export async function openTags(source: MediaBytes): Promise<{ title?: string; artist?: string }> {
  const input = await openInput(source, "mp3");
  try {
    return await input.getMetadataTags();
  } finally {
    input.dispose();
  }
}
