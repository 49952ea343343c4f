import type { MediaBytes } from "./media-bytes";

const BLOCK_BYTES = 512 * 1024;

/** It reads a source forward in blocks, so that a walk over small frames costs few reads and one block of memory. */
export class ByteWindow {
  #bytes: Uint8Array = new Uint8Array(0);
  #base = 0;

  constructor(
    private readonly source: MediaBytes,
    private readonly blockBytes = BLOCK_BYTES,
  ) {}

  get size(): number {
    return this.source.size;
  }

  /** It gives the bytes from `at` on: at least `atLeast` of them, unless the file ends before. */
  async from(at: number, atLeast: number): Promise<Uint8Array> {
    const { size } = this.source;
    if (at >= size) return new Uint8Array(0);
    const wanted = Math.min(atLeast, size - at);
    const known = this.#base + this.#bytes.length - at;
    if (at < this.#base || known < wanted) {
      const end = Math.min(size, at + Math.max(atLeast, this.blockBytes));
      this.#bytes = await this.source.read(at, end);
      this.#base = at;
    }
    return this.#bytes.subarray(at - this.#base);
  }
}
