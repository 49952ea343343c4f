import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const execute = promisify(execFile);
const MOST_OUTPUT = 1024 * 1024 * 1024;

/** Remarks about a format that has no table of its length or channels, not about the sound. */
const REMARKS = /Estimating duration from bitrate|Guessed Channel Layout/;

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "media-"));
  return work(folder).finally(() => rm(folder, { recursive: true, force: true }));
}

/** It encodes a file anew, with the arguments that stand before the output. */
export const encodeBy = (
  input: string,
  args: readonly string[],
  extension: string,
): Promise<Uint8Array> =>
  inFolder(async (folder) => {
    const output = join(folder, `output.${extension}`);
    const all = ["-v", "error", "-stream_loop", "-1", "-i", input, ...args, output];
    await execute("ffmpeg", all).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== "ENOENT") throw cause;
      throw new Error("This group needs ffmpeg: apt-get install ffmpeg", { cause });
    });
    return readFile(output);
  });

export type DecodedFile = { readonly samples: Int16Array; readonly complaints: readonly string[] };

export const DECODED_RATE = 8000;

/** One channel at 8 kHz, and the lines that ffmpeg had to say. */
export const decodeBy = (bytes: Uint8Array): Promise<DecodedFile> =>
  inFolder(async (folder) => {
    const file = join(folder, "input");
    await writeFile(file, bytes);
    const args = ["-v", "warning", "-i", file, "-ac", "1", "-ar", String(DECODED_RATE)];
    const { stdout, stderr } = await execute("ffmpeg", [...args, "-f", "s16le", "-"], {
      encoding: "buffer",
      maxBuffer: MOST_OUTPUT,
    });
    const lines = stderr
      .toString()
      .split("\n")
      .filter((line) => line !== "");
    const samples = new Int16Array(new Uint8Array(stdout).buffer, 0, stdout.length >> 1);
    return { samples, complaints: lines.filter((line) => !REMARKS.test(line)) };
  });
