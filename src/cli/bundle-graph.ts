import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import type { Metafile } from "esbuild";
import { WORKER_METAFILE } from "./build-worker";
import { staticGraph } from "./static-graph";

export type Chunk = {
  /** The path is relative to the project, as esbuild names it. */
  readonly file: string;
  readonly content: Buffer;
  readonly gzipBytes: number;
};

export type BundleGraph = {
  /** An isolate parses these modules at start-up: the entry and its static imports. */
  readonly main: readonly Chunk[];
  /** An isolate parses these modules on first use. */
  readonly lazy: readonly Chunk[];
  /** These are the sources of the main graph with their share of the minified bytes, heaviest first. */
  readonly mainInputs: readonly { readonly source: string; readonly bytes: number }[];
};

const ENTRY = "src/index.ts";

/** It reads the graph of the built Worker from dist/worker.meta.json. */
export async function readBundleGraph(): Promise<BundleGraph> {
  const metafile = JSON.parse(await readFile(WORKER_METAFILE, "utf8")) as Metafile;
  const { outputs } = metafile;
  const entry = Object.keys(outputs).find((file) => outputs[file]?.entryPoint === ENTRY);
  if (!entry) throw new Error(`${WORKER_METAFILE} knows no output for ${ENTRY}: npm run build`);
  const files = staticGraph(outputs, entry);
  const others = Object.keys(outputs).filter((file) => !files.has(file) && file.endsWith(".js"));
  return {
    main: await Promise.all([...files].map(measure)),
    lazy: await Promise.all(others.map(measure)),
    mainInputs: inputsOf([...files].map((file) => outputs[file]?.inputs ?? {})),
  };
}

/** It compresses the modules as one stream, which is how wrangler measures and sends an upload. */
export const gzipBytesOf = (chunks: readonly Chunk[]) =>
  gzipped(Buffer.concat(chunks.map(({ content }) => content)));

const gzipped = (content: Buffer) => gzipSync(content, { level: 9 }).length;

async function measure(file: string): Promise<Chunk> {
  const content = await readFile(resolve(file));
  return { file, content, gzipBytes: gzipped(content) };
}

function inputsOf(chunks: readonly Record<string, { bytesInOutput: number }>[]) {
  return chunks
    .flatMap((inputs) => Object.entries(inputs))
    .map(([source, { bytesInOutput: bytes }]) => ({ source, bytes }))
    .toSorted((a, b) => b.bytes - a.bytes);
}
