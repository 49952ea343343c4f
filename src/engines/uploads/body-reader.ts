import { joinBytes } from "../../platform/join-bytes";

/** A reader without a buffer of its own gets 4 KB of a request at a time, and ten megabytes would need 2,500 reads. */
const CHUNK_BYTES = 128 * 1024;

type Source = {
  read(): Promise<Uint8Array | null>;
  release(): void;
};

/** It reads a body piece by piece. A body of announced length is the runtime's own stream, which fills our buffer. */
export class BodyReader {
  readonly #source: Source;
  #left: Uint8Array = new Uint8Array();

  constructor(
    body: ReadableStream<Uint8Array> | null,
    { isNative }: { readonly isNative: boolean },
  ) {
    this.#source = body === null ? nothing : isNative ? byBuffer(body) : byChunk(body);
  }

  /** It returns `least` bytes or more, fewer only at the end, and none after it. */
  async read(least = 1): Promise<Uint8Array> {
    const chunks = [this.#left];
    let size = this.#left.length;
    this.#left = new Uint8Array();
    while (size < least) {
      const chunk = await this.#source.read();
      if (chunk === null) break;
      chunks.push(chunk);
      size += chunk.length;
    }
    return joinBytes(chunks);
  }

  /** It leaves the rest to the one who drains what a request has left unread. */
  release(): void {
    this.#source.release();
  }
}

const nothing: Source = { read: async () => null, release: () => undefined };

function byBuffer(body: ReadableStream<Uint8Array>): Source {
  const reader = body.getReader({ mode: "byob" });
  return {
    async read() {
      const { done, value } = await reader.read(new Uint8Array(CHUNK_BYTES));
      return done ? null : value;
    },
    release: () => reader.releaseLock(),
  };
}

function byChunk(body: ReadableStream<Uint8Array>): Source {
  const reader = body.getReader();
  return {
    async read() {
      const { done, value } = await reader.read();
      return done ? null : value;
    },
    release: () => reader.releaseLock(),
  };
}
