import { gzipBytesOf, readBundleGraph } from "../../../src/cli/bundle-graph";
import { atMost, type Row } from "../table";

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Weighs the code that an isolate parses at start-up, and the code that it parses on first use. */
export async function benchBundle(): Promise<Row[]> {
  const { main, lazy } = await readBundleGraph();
  return [
    {
      what: "main static graph, gzipped",
      figure: kilobytes(gzipBytesOf(main)),
      goal: atMost(gzipBytesOf(main) / 1024, 130, " KB"),
    },
    ...lazy
      .toSorted((a, b) => b.gzipBytes - a.gzipBytes)
      .map(({ file, gzipBytes }) => ({
        what: `loaded on use: ${file}`,
        figure: kilobytes(gzipBytes),
      })),
  ];
}
