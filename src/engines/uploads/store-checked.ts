import type { BodyReader } from "./body-reader";
import type { RefuseUpload, UploadRefusal } from "./refusal";

export type PutBody<T> = (body: Uint8Array | ReadableStream<Uint8Array>) => Promise<T>;

/** It is what the store answered, and the hash of what it was given. */
export type Checked<T> = { readonly stored: T; readonly sha256: string };

export const toHex = (hash: ArrayBuffer): string =>
  Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");

export async function storeBytes<T>(bytes: Uint8Array, put: PutBody<T>): Promise<Checked<T>> {
  const [stored, hash] = await Promise.all([
    put(bytes),
    crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>),
  ]);
  return { stored, sha256: toHex(hash) };
}

export type CheckedStream = {
  readonly reader: BodyReader;
  /** It was read ahead, and comes first. */
  readonly head: Uint8Array;
  readonly size: number;
  /** It looks at every chunk behind the head, and last at null. */
  readonly check?: (chunk: Uint8Array | null) => UploadRefusal | null;
};

type Destination<T> = { readonly put: PutBody<T>; readonly refuse: RefuseUpload };

/**
 * It passes a body of known length on to the store, and hashes it on the way. A refusal on the way breaks the stream, so
 * that the store keeps nothing of it.
 */
export async function storeStream<T>(
  stream: CheckedStream,
  { put, refuse }: Destination<T>,
): Promise<Checked<T>> {
  const { reader, size } = stream;
  const { readable, writable } = new FixedLengthStream(size);
  const digest = new crypto.DigestStream("SHA-256");
  const stored = put(readable as ReadableStream<Uint8Array>);
  const writers = [writable.getWriter(), digest.getWriter()] as const;
  const breakOff = async (cause: unknown) => {
    reader.release();
    // Both promises fail with the cause, which is thrown below.
    digest.digest.catch(() => undefined);
    const broken = writers.map((writer) => writer.abort(cause).catch(() => undefined));
    await Promise.all([...broken, stored.catch(() => undefined)]);
  };
  const refusal = await pump(stream, writers).catch(async (error: unknown) => {
    await breakOff(error);
    throw error;
  });
  if (refusal !== null) {
    const error = refuse(refusal);
    await breakOff(error);
    throw error;
  }
  return { stored: await stored, sha256: toHex(await digest.digest) };
}

type Writers = readonly WritableStreamDefaultWriter<Uint8Array>[];

async function pump(
  { reader, head, size, check }: CheckedStream,
  writers: Writers,
): Promise<UploadRefusal | null> {
  let count = 0;
  for (let chunk = head; chunk.length > 0; chunk = await reader.read()) {
    count += chunk.length;
    if (count > size) return "LENGTH_WRONG";
    const refusal = chunk === head ? null : check?.(chunk);
    if (refusal) return refusal;
    await Promise.all(writers.map((writer) => writer.write(chunk)));
  }
  if (count !== size) return "LENGTH_WRONG";
  const refusal = check?.(null);
  if (refusal) return refusal;
  await Promise.all(writers.map((writer) => writer.close()));
  return null;
}

/** It reads a body to its end for its hash alone. */
export async function hashStream(reader: BodyReader): Promise<string> {
  const digest = new crypto.DigestStream("SHA-256");
  const writer = digest.getWriter();
  for (let chunk = await reader.read(); chunk.length > 0; chunk = await reader.read()) {
    await writer.write(chunk);
  }
  await writer.close();
  return toHex(await digest.digest);
}

export const hashText = async (text: string): Promise<string> =>
  toHex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
