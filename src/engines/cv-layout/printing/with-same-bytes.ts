import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A ZIP knows no earlier time. */
const NO_TIME = "1980-01-01T00:00:00Z";
const RANDOM_ID = /(?<=")(?:rId)?[a-z0-9_-]{21}(?=")/g;
const TIME = /(?<=>)\d{4}-\d\d-\d\dT[\d:.]{8,12}Z(?=<)/g;

/** It takes the time and the random names out of a file that the library `docx` made, so that the same CV gives the same bytes. */
export function withSameBytes(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const names = new Map<string, string>();
  const nameOf = (random: string) => {
    const known = names.get(random) ?? `rIdx${names.size}`;
    names.set(random, known);
    return known;
  };
  const files = Object.entries(unzipSync(docx)).map(([path, bytes]) => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, bytes] as const;
    const text = strFromU8(bytes).replaceAll(TIME, NO_TIME).replaceAll(RANDOM_ID, nameOf);
    return [path, strToU8(text)] as const;
  });
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 6 });
}
