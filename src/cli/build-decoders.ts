import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { stampOf } from "./sources-stamp";

type Packaged = { readonly folder: string; readonly calls: readonly string[] };

/** Each decoder with the package that brings it and the calls that are made of it. */
const DECODERS: Readonly<Record<string, Packaged>> = {
  mpg123: {
    folder: "mpg123-decoder",
    calls: [
      "mpeg_decoder_feed",
      "mpeg_decoder_read",
      "mpeg_frame_decoder_create",
      "mpeg_frame_decoder_destroy",
    ],
  },
  flac: {
    folder: "@wasm-audio-decoders/flac",
    calls: ["create_decoder", "destroy_decoder", "decode_frame"],
  },
  vorbis: {
    folder: "@wasm-audio-decoders/ogg-vorbis",
    calls: ["create_decoder", "send_setup", "init_dsp", "decode_packets", "destroy_decoder"],
  },
  opus: {
    folder: "opus-decoder",
    calls: [
      "opus_frame_decoder_create",
      "opus_frame_decode_float_deinterleaved",
      "opus_frame_decoder_destroy",
    ],
  },
};

/** The code that starts a module has some thousand letters, its text far more. */
const MOST_GLUE = 30_000;
const COMMON = "node_modules/@wasm-audio-decoders/common/src/WASMAudioDecoderCommon.js";

const isFunction = (value: unknown): boolean => typeof value === "function";
const aClass = z.custom<new (...given: readonly unknown[]) => unknown>(isFunction);
const aFunction = z.custom<Inflate>(isFunction);
const Glue = z.object({ default: aClass });
type Inflate = (text: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * It takes the WebAssembly out of the packages of the audio decoders, which keep it as text and compile it at run time:
 * workerd compiles modules of a deployment only. What is left of the package is the code that starts the module.
 */
export async function ensureDecoders(outDir: string): Promise<void> {
  const stampFile = join(outDir, "stamp");
  const stamp = await stampOf(["package-lock.json", "src/cli/build-decoders.ts"]);
  if ((await readFile(stampFile, "utf8").catch(() => "")) === stamp) return;
  await mkdir(outDir, { recursive: true });
  for (const [name, packaged] of Object.entries(DECODERS))
    await takeOut(packaged, join(outDir, name));
  await writeFile(stampFile, stamp);
}

async function takeOut({ folder, calls }: Packaged, out: string): Promise<void> {
  const file = join("node_modules", folder, "src", "EmscriptenWasm.js");
  const text = await readFile(file, "utf8");
  const glue = text
    .replace(/String\.raw`[^`]*`/, '"elsewhere"')
    .replaceAll(/console\.(?:log|error)\(text\)/g, "undefined");
  const missing = calls.filter((call) => !glue.includes(`this.${call} = `));
  if (glue.length > MOST_GLUE || missing.length > 0) throw new Error(`${file} has another form.`);
  const bytes = await inflate(file);
  if (!WebAssembly.validate(bytes)) throw new Error(`${file} holds no WebAssembly.`);
  await Promise.all([
    writeFile(`${out}.wasm`, bytes),
    writeFile(`${out}.js`, `import wasm from "./${basename(out)}.wasm";\n${START}${glue}`),
    writeFile(`${out}.d.ts`, typesOf(calls)),
  ]);
}

/** The first call of the two classes defines what they hold: the text, and what inflates it. */
async function inflate(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Common } = Glue.parse(await import(pathToFileURL(COMMON).href));
  const { default: Started } = Glue.parse(await import(pathToFileURL(file).href));
  new Common();
  new Started(Common);
  const inflateText = aFunction.parse(Reflect.get(Common, "inflateDynEncodeString"));
  return inflateText(z.string().parse(Reflect.get(Started, "wasm")));
}

const START = `
export async function startDecoder() {
  const decoder = new EmscriptenWASM({ getModule: () => Promise.resolve(wasm) });
  decoder.instantiate();
  await decoder.ready;
  return decoder;
}
`;

const typesOf = (
  calls: readonly string[],
): string => `/** The memory does not grow; calls take and give addresses in it. */
export type StartedDecoder = {
  readonly HEAP: ArrayBuffer;
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
${calls.map((call) => `  readonly ${call}: (...given: number[]) => number;`).join("\n")}
};
export function startDecoder(): Promise<StartedDecoder>;
`;
