import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { WASMAudioDecoderCommon } from "@wasm-audio-decoders/common";
import * as z from "zod";
import { stampOf } from "./sources-stamp";

/** The name of each decoder and the package that brings it. */
const DECODERS = {
  mpg123: "mpg123-decoder",
  flac: "@wasm-audio-decoders/flac",
  vorbis: "@wasm-audio-decoders/ogg-vorbis",
  opus: "opus-decoder",
} as const;

const Glue = z.object({ default: z.custom<GlueClass>((value) => typeof value === "function") });
type GlueClass = { new (common: unknown): unknown; readonly wasm?: string };

/**
 * It takes the WebAssembly out of the packages of the audio decoders, which keep it as text and compile it at run time:
 * workerd compiles modules of a deployment only. What is left of the package is the code that starts the module.
 */
export async function ensureDecoders(outDir: string): Promise<void> {
  const stampFile = join(outDir, "stamp");
  const stamp = await stampOf(["package-lock.json", "src/cli/build-decoders.ts"]);
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp) return;
  await mkdir(outDir, { recursive: true });
  for (const [name, folder] of Object.entries(DECODERS)) {
    await takeOut(join("node_modules", folder, "src", "EmscriptenWasm.js"), join(outDir, name));
  }
  await writeFile(stampFile, stamp);
}

async function takeOut(file: string, out: string): Promise<void> {
  const { default: StartedGlue } = Glue.parse(await import(pathToFileURL(file).href));
  // The first call defines the text, and what inflates it.
  new WASMAudioDecoderCommon();
  new StartedGlue(WASMAudioDecoderCommon);
  const bytes = await WASMAudioDecoderCommon.inflateDynEncodeString(StartedGlue.wasm ?? "");
  if (!WebAssembly.validate(bytes)) throw new Error(`${file} holds no WebAssembly.`);
  const text = await readFile(file, "utf8");
  const glue = text
    .replace(/String\.raw`[^`]*`/, '""')
    .replaceAll(/console\.(?:log|error)\(text\)/g, "undefined");
  if (glue.length > 30_000) throw new Error(`${file} keeps its text of WebAssembly elsewhere.`);
  const name = out.split("/").at(-1) ?? "";
  await Promise.all([
    writeFile(`${out}.wasm`, bytes),
    writeFile(`${out}.js`, `import wasm from "./${name}.wasm";\n${START}${glue}`),
    writeFile(`${out}.d.ts`, TYPES),
  ]);
}

const START = `
export async function startDecoder() {
  const decoder = new EmscriptenWASM({ getModule: () => Promise.resolve(wasm) });
  decoder.instantiate();
  await decoder.ready;
  return decoder;
}
`;

const TYPES = `/** The memory does not grow; a call takes and gives addresses in it. */
export type StartedDecoder = {
  readonly HEAP: ArrayBuffer;
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
  readonly [call: string]: unknown;
};
export function startDecoder(): Promise<StartedDecoder>;
`;
