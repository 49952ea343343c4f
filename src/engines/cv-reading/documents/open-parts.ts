import {
  type ArchiveEntry,
  bytesAsSource,
  openArchive,
  unpackEntry,
} from "../../../platform/archive";
import { UnreadableCv } from "../unreadable-cv";

/** A part of a CV inflates to a few hundred kilobytes. */
const PART_BYTES = 12 * 1024 * 1024;
const ALL_BYTES = 24 * 1024 * 1024;

/** It reads the named parts of one archive, and counts what they inflate to. */
export type Parts = {
  readonly names: readonly string[];
  /** It is null where the archive has no such part. */
  readonly read: (name: string) => Promise<Uint8Array | null>;
};

export async function openParts(bytes: Uint8Array): Promise<Parts> {
  const source = bytesAsSource(bytes);
  const opened = await openArchive(source);
  if (!opened.ok) {
    throw new UnreadableCv(opened.fault === "broken" ? "CV_CORRUPT" : "CV_TOO_COMPLEX");
  }
  const entries = new Map(opened.entries.map((entry) => [entry.name, entry]));
  let left = ALL_BYTES;
  const inflate = async (entry: ArchiveEntry) => {
    const unpacked = await unpackEntry(source, entry, Math.min(PART_BYTES, left));
    if (!unpacked.ok) {
      throw new UnreadableCv(unpacked.fault === "broken" ? "CV_CORRUPT" : "CV_TOO_COMPLEX");
    }
    left -= unpacked.bytes.length;
    return unpacked.bytes;
  };
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      return entry === undefined ? null : inflate(entry);
    },
  };
}
