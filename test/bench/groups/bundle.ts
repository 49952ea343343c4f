import { gzipBytesOf, readBundleGraph } from "../../../src/cli/bundle-graph";
import { atMost, type Row } from "../table";

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

const TOLD_CHUNKS = 12;

/** Weighs the code that an isolate parses at start-up, and the code that it parses on first use. */
export async function benchBundle(): Promise<Row[]> {
  const { main, lazy } = await readBundleGraph();
  const byWeight = lazy.toSorted((a, b) => b.gzipBytes - a.gzipBytes);
  const others = byWeight.slice(TOLD_CHUNKS);
  return [
    {
      what: "main static graph, gzipped",
      figure: kilobytes(gzipBytesOf(main)),
      goal: atMost(gzipBytesOf(main) / 1024, 130, " KB"),
    },
    ...byWeight.slice(0, TOLD_CHUNKS).map(({ file, gzipBytes }) => ({
      what: `loaded on use: ${nameOf(file)}`,
      figure: kilobytes(gzipBytes),
    })),
    { what: `loaded on use: ${others.length} others`, figure: kilobytes(gzipBytesOf(others)) },
  ];
}

/** `dist/worker/chunk-pdfjs-AGGI6H6U.js` is `pdfjs`. */
const nameOf = (file: string) => file.replace(/^.*\/chunk-|-[A-Z0-9]+\.js$/g, "");
