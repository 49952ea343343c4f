import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { MODEL_DESCRIPTION_KEY, modelKey, type SpeechModel } from "../engines/speech/speech-model";
import { configuredWorker } from "./configured-worker";
import { inspectModel } from "./inspect-model";
import { persistArgs } from "./local-database";
import { run } from "./run";

const usage = `Usage: npm run speech:model -- FILE [SHA-256] [--remote | --persist-to DIR]
       npm run speech:model -- URL SHA-256  [--remote | --persist-to DIR]
       npm run speech:model -- --delete     [--remote | --persist-to DIR]

Puts a Whisper model in the ggml form (ggml-….bin) into the bucket of files, from where browsers take it to
listen to recordings by themselves. It takes the place of the one before; --delete removes it.
  --name   what people read (the name of the file)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    remote: { type: "boolean", default: false },
    delete: { type: "boolean", default: false },
    name: { type: "string" },
    "persist-to": { type: "string" },
  },
});
const [source = "", digest] = positionals;
const isAddress = /^https?:\/\//.test(source);
const isDigest = digest === undefined ? !isAddress : /^[0-9a-fA-F]{64}$/.test(digest);
const target = values.remote ? ["--remote"] : ["--local", ...persistArgs(process.argv.slice(2))];
const bucket = bucketName();
const folder = await mkdtemp(join(tmpdir(), "atelier-model-"));
try {
  if (values.delete) await removeModel();
  else if (source === "" || !isDigest) fail(usage);
  else await putModel();
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function putModel(): Promise<void> {
  const file = isAddress ? await download(source) : source;
  if (file === null) return;
  if (!(await stat(file).catch(() => null))?.isFile()) {
    fail(`${source} cannot be read: is it there, and a file?`);
    return;
  }
  const verdict = await inspectModel(file, digest);
  if (!verdict.isAccepted) {
    fail(`${source} is not put into the bucket. ${verdict.why}`);
    return;
  }
  const name = (values.name ?? basename(isAddress ? new URL(source).pathname : source))
    .replace(/\.bin$/, "")
    .slice(0, 100);
  const model: SpeechModel = { name: name || "whisper", ...verdict.model };
  const before = await describedModel();
  const description = join(folder, "model.json");
  await writeFile(description, JSON.stringify(model));
  // The bytes come first, so that no description ever names what is not there.
  await objectCommand("put", modelKey(model.sha256), ["--file", file]);
  await objectCommand("put", MODEL_DESCRIPTION_KEY, ["--file", description]);
  if (before !== null && before !== model.sha256) await objectCommand("delete", modelKey(before));
  const languages = model.languages === "any" ? "many languages" : "English only";
  console.log(`${model.name} is in the bucket: ${model.sizeBytes} bytes, ${languages}.`);
}

async function removeModel(): Promise<void> {
  const before = await describedModel();
  await objectCommand("delete", MODEL_DESCRIPTION_KEY);
  if (before !== null) await objectCommand("delete", modelKey(before));
  console.log("Browsers are given no model any more.");
}

/** The file goes straight to the disk. */
async function download(address: string): Promise<string | null> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok || !response.body) {
    fail(`${address} answers with ${response?.status ?? "nothing"}.`);
    return null;
  }
  const file = join(folder, "model.bin");
  await writeFile(file, bytesOf(response.body));
  return file;
}

async function* bytesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

/** It is the digest of the model that is there; null where there is none. */
async function describedModel(): Promise<string | null> {
  const file = join(folder, "before.json");
  const isThere = await objectCommand("get", MODEL_DESCRIPTION_KEY, ["--file", file]).then(
    () => true,
    () => false,
  );
  if (!isThere) return null;
  const { sha256 } = JSON.parse(await readFile(file, "utf8")) as Partial<SpeechModel>;
  return sha256 ?? null;
}

function objectCommand(
  verb: "put" | "get" | "delete",
  key: string,
  args: readonly string[] = [],
): Promise<string> {
  return run("wrangler", ["r2", "object", verb, `${bucket}/${key}`, ...args, ...target]);
}

function bucketName(): string {
  const { r2Buckets } = configuredWorker();
  const named = (r2Buckets as Readonly<Record<string, string | { readonly id: string }>>)["FILES"];
  if (named === undefined) throw new Error("wrangler.toml binds no bucket as FILES");
  return typeof named === "string" ? named : named.id;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
