/** It holds the tables of a TrueType file by tag, as views on its bytes. */
export type SfntTables = ReadonlyMap<string, Uint8Array>;

const HEADER_BYTES = 12;
const RECORD_BYTES = 16;
const TRUETYPE_VERSION = 0x0001_0000;
const CHECKSUM_ADJUSTMENT = 0xb1b0_afba;

export function dataViewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

export function readSfnt(bytes: Uint8Array): SfntTables {
  const view = dataViewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = HEADER_BYTES + index * RECORD_BYTES;
    const tag = String.fromCharCode(...bytes.subarray(record, record + 4));
    const start = view.getUint32(record + 8);
    tables.set(tag, bytes.subarray(start, start + view.getUint32(record + 12)));
  }
  return tables;
}

/** It writes a TrueType file of these tables, sorted by tag, padded and with valid checksums. */
export function writeSfnt(tables: SfntTables): Uint8Array {
  const sorted = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const headerBytes = HEADER_BYTES + sorted.length * RECORD_BYTES;
  const sizeBytes = sorted.reduce((sum, [, table]) => sum + padded(table.length), headerBytes);
  const bytes = new Uint8Array(sizeBytes);
  const view = dataViewOf(bytes);
  const power = Math.floor(Math.log2(sorted.length));
  view.setUint32(0, TRUETYPE_VERSION);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 2 ** power * RECORD_BYTES);
  view.setUint16(8, power);
  view.setUint16(10, (sorted.length - 2 ** power) * RECORD_BYTES);

  let start = headerBytes;
  let headStart: number | undefined;
  sorted.forEach(([tag, table], index) => {
    const record = HEADER_BYTES + index * RECORD_BYTES;
    bytes.set(table, start);
    if (tag === "head") {
      headStart = start;
      view.setUint32(start + 8, 0);
    }
    for (let at = 0; at < 4; at++) view.setUint8(record + at, tag.charCodeAt(at));
    view.setUint32(record + 4, checksum(view, start, padded(table.length)));
    view.setUint32(record + 8, start);
    view.setUint32(record + 12, table.length);
    start += padded(table.length);
  });
  if (headStart !== undefined) {
    view.setUint32(headStart + 8, CHECKSUM_ADJUSTMENT - checksum(view, 0, sizeBytes));
  }
  return bytes;
}

function padded(sizeBytes: number): number {
  return (sizeBytes + 3) & ~3;
}

function checksum(view: DataView, start: number, sizeBytes: number): number {
  let sum = 0;
  for (let at = start; at < start + sizeBytes; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
