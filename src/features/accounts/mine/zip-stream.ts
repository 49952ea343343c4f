import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import type { ExportedFile } from "../../../platform/personal-data";

/** It writes a ZIP while it is read: one file at a time, each as it arrives. Files have the date of the archive. */
export function zipStream(
  files: AsyncIterable<ExportedFile>,
  date: Date,
): ReadableStream<Uint8Array> {
  const chunks = zipChunks(files, date);
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

async function* zipChunks(
  files: AsyncIterable<ExportedFile>,
  date: Date,
): AsyncGenerator<Uint8Array, undefined> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { path, body } of files) {
    // PDFs and pictures are compressed already.
    const entry = path.endsWith(".json") ? new ZipDeflate(path) : new ZipPassThrough(path);
    entry.mtime = date;
    zip.add(entry);
    for await (const chunk of chunksOf(body)) {
      entry.push(chunk);
      yield* ready.splice(0);
    }
    entry.push(new Uint8Array(), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
  return undefined;
}

async function* chunksOf(body: ExportedFile["body"]): AsyncIterable<Uint8Array> {
  if (typeof body === "string") yield new TextEncoder().encode(body);
  else if (body instanceof Uint8Array) yield body;
  else yield* body;
}
