import { joinBytes } from "./join-bytes";

/** It reads a file anywhere: one in memory, or one in the store whose end alone is fetched. */
export type ByteSource = {
  readonly size: number;
  readonly read: (offset: number, length: number) => Promise<Uint8Array>;
};

export const bytesAsSource = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: async (offset, length) => bytes.subarray(offset, offset + length),
});

export type ArchiveEntry = {
  readonly name: string;
  readonly isDeflated: boolean;
  readonly packedBytes: number;
  readonly declaredBytes: number;
  /** It is where the entry begins: its local header comes first, then its bytes. */
  readonly offset: number;
};

export const ARCHIVE_LIMITS = {
  entries: 2_000,
  /** It is the sum of what the entries say they inflate to. */
  declaredBytes: 100 * 1024 * 1024,
  /** Text deflates to a twentieth; a bomb to a thousandth. */
  ratio: 200,
} as const;

const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
/** The bits say encrypted, encrypted strongly, and with a masked directory. */
const ENCRYPTED = 0x2041;
const [STORED, DEFLATED] = [0, 8];

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

type Directory = { readonly offset: number; readonly size: number; readonly entries: number };

/** A broken archive opens nowhere; an unsafe one is too full or too dense, or its entries leave their folder or lie over each other. */
export type ArchiveFault = "broken" | "unsafe";
export type OpenedArchive =
  | { readonly ok: true; readonly entries: readonly ArchiveEntry[] }
  | { readonly ok: false; readonly fault: ArchiveFault };

/**
 * It reads what an archive holds by its central directory alone, without inflating a byte. An encrypted archive counts as
 * broken.
 */
export async function openArchive(source: ByteSource): Promise<OpenedArchive> {
  const directory = await findDirectory(source);
  if (!directory) return { ok: false, fault: "broken" };
  if (directory.entries > ARCHIVE_LIMITS.entries) return { ok: false, fault: "unsafe" };
  const bytes = await source.read(directory.offset, directory.size);
  const entries = entriesOf(bytes, directory.entries);
  if (!entries) return { ok: false, fault: "broken" };
  return areSound(entries, directory.offset)
    ? { ok: true, entries }
    : { ok: false, fault: "unsafe" };
}

/** It is null where the archive does not open. */
export async function readArchive(source: ByteSource): Promise<readonly ArchiveEntry[] | null> {
  const opened = await openArchive(source);
  return opened.ok ? opened.entries : null;
}

/** A larger archive would need 64-bit fields, which begin beyond every limit here and are refused with the rest. */
async function findDirectory(source: ByteSource): Promise<Directory | null> {
  const tailBytes = Math.min(source.size, END_BYTES + LONGEST_COMMENT);
  const start = source.size - tailBytes;
  const view = viewOf(await source.read(start, tailBytes));
  for (let at = view.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== view.byteLength) continue;
    const size = view.getUint32(at + 12, true);
    const offset = view.getUint32(at + 16, true);
    // Bytes before the archive or behind its directory would be read by one program and not by another.
    if (offset + size !== start + at) return null;
    return { offset, size, entries: view.getUint16(at + 10, true) };
  }
  return null;
}

function entriesOf(bytes: Uint8Array, count: number): ArchiveEntry[] | null {
  const view = viewOf(bytes);
  const entries: ArchiveEntry[] = [];
  let at = 0;
  for (; entries.length < count;) {
    if (at + ENTRY_BYTES > bytes.length || view.getUint32(at, true) !== ENTRY_SIGNATURE)
      return null;
    const method = view.getUint16(at + 10, true);
    const isReadable = method === STORED || method === DEFLATED;
    if (!isReadable || (view.getUint16(at + 8, true) & ENCRYPTED) !== 0) return null;
    const nameBytes = view.getUint16(at + 28, true);
    const nameAt = at + ENTRY_BYTES;
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + nameBytes)),
      isDeflated: method === DEFLATED,
      packedBytes: view.getUint32(at + 20, true),
      declaredBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = nameAt + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === bytes.length ? entries : null;
}

function areSound(entries: readonly ArchiveEntry[], end: number): boolean {
  const sum = entries.reduce((bytes, { declaredBytes }) => bytes + declaredBytes, 0);
  if (sum > ARCHIVE_LIMITS.declaredBytes) return false;
  const isDense = ({ packedBytes, declaredBytes }: ArchiveEntry) =>
    declaredBytes > 1_024 && declaredBytes > packedBytes * ARCHIVE_LIMITS.ratio;
  if (entries.some((entry) => isDense(entry) || !staysInside(entry.name))) return false;
  return !doOverlap(entries, end);
}

/** A path may name folders, and must not leave the one it is unpacked in. */
const staysInside = (name: string): boolean =>
  name !== "" &&
  !/^[/\\]|^[A-Za-z]:|\p{Cc}/u.test(name) &&
  !name.split(/[/\\]/).some((part) => part === "..");

/** Entries that share bytes make a small archive of endless files. */
function doOverlap(entries: readonly ArchiveEntry[], end: number): boolean {
  const inOrder = entries.toSorted((one, other) => one.offset - other.offset);
  return inOrder.some(({ offset, packedBytes }, index) => {
    const next = inOrder[index + 1]?.offset ?? end;
    return offset + LOCAL_BYTES + packedBytes > next;
  });
}

export type UnpackedEntry =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly fault: "broken" | "too-long" };

const notUnpacked = (fault: "broken" | "too-long"): UnpackedEntry => ({ ok: false, fault });

/** It is where the bytes of an entry begin, behind its local header; it is null where there is none. */
async function startOf(source: ByteSource, { offset }: ArchiveEntry): Promise<number | null> {
  const header = await source.read(offset, LOCAL_BYTES);
  if (header.length < LOCAL_BYTES) return null;
  const view = viewOf(header);
  if (view.getUint32(0, true) !== LOCAL_SIGNATURE) return null;
  return offset + LOCAL_BYTES + view.getUint16(26, true) + view.getUint16(28, true);
}

/** It reads one entry, whatever size it declares, and stops as soon as it is longer than `maxBytes`. */
export async function unpackEntry(
  source: ByteSource,
  entry: ArchiveEntry,
  maxBytes: number,
): Promise<UnpackedEntry> {
  const { packedBytes, isDeflated } = entry;
  const start = await startOf(source, entry);
  if (start === null) return notUnpacked("broken");
  if (!isDeflated && packedBytes > maxBytes) return notUnpacked("too-long");
  const packed = { source, start, packedBytes };
  const chunks: Uint8Array[] = [];
  if (!isDeflated) {
    const bytes = await source.read(start, packedBytes);
    return bytes.length < packedBytes ? notUnpacked("broken") : { ok: true, bytes };
  }
  const length = await inflateWithin(packed, { maxBytes, take: (chunk) => chunks.push(chunk) });
  return typeof length === "number" ? { ok: true, bytes: joinBytes(chunks) } : notUnpacked(length);
}

/** It is null where the entry is too long or broken. */
export async function readEntry(
  source: ByteSource,
  entry: ArchiveEntry,
  maxBytes: number,
): Promise<Uint8Array | null> {
  const unpacked = await unpackEntry(source, entry, maxBytes);
  return unpacked.ok ? unpacked.bytes : null;
}

/** It inflates an entry without keeping a byte, because a directory may declare less than a bomb inflates to. */
export async function hasDeclaredSize(source: ByteSource, entry: ArchiveEntry): Promise<boolean> {
  const { packedBytes, declaredBytes, isDeflated } = entry;
  if (!isDeflated) return packedBytes === declaredBytes;
  const start = await startOf(source, entry);
  if (start === null) return false;
  const packed = { source, start, packedBytes };
  const limits = { maxBytes: declaredBytes, take: () => undefined };
  return (await inflateWithin(packed, limits)) === declaredBytes;
}

type Packed = {
  readonly source: ByteSource;
  readonly start: number;
  readonly packedBytes: number;
};

type Inflating = {
  readonly maxBytes: number;
  readonly take: (chunk: Uint8Array) => unknown;
};

/** It returns how many bytes there were, unless they are broken or too many. */
async function inflateWithin(
  packed: Packed,
  { maxBytes, take }: Inflating,
): Promise<number | "broken" | "too-long"> {
  const { readable, writable } = new DecompressionStream("deflate-raw");
  const writer = writable.getWriter();
  const written = writeInChunks(writer, packed).catch((error: unknown) => writer.abort(error));
  let length = 0;
  try {
    for await (const chunk of readable as ReadableStream<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) return "too-long";
      take(chunk);
    }
    return length;
  } catch {
    // The stream throws where the bytes are not deflated, or end too early.
    return "broken";
  } finally {
    await writer.abort().catch(() => undefined);
    await written.catch(() => undefined);
  }
}

/** The input is cut small, because one chunk of 16 KB may inflate to 16 MB before anything is counted. */
const PACKED_CHUNK_BYTES = 1_024;
const READ_BYTES = 1024 * 1024;

async function writeInChunks(
  writer: WritableStreamDefaultWriter<Uint8Array>,
  { source, start, packedBytes }: Packed,
): Promise<void> {
  for (let read = 0; read < packedBytes; read += READ_BYTES) {
    const bytes = await source.read(start + read, Math.min(READ_BYTES, packedBytes - read));
    for (let at = 0; at < bytes.length; at += PACKED_CHUNK_BYTES) {
      await writer.write(bytes.slice(at, at + PACKED_CHUNK_BYTES));
    }
  }
  await writer.close();
}
