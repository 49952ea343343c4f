type Memory = {
  readonly HEAP: ArrayBuffer;
  readonly malloc: (bytes: number) => number;
  readonly free: (address: number) => void;
};

/** Cells and buffers in the memory of a decoder, freed together. */
export class DecoderMemory {
  readonly #taken: number[] = [];

  constructor(private readonly decoder: Memory) {}

  take(bytes: number): number {
    const address = this.decoder.malloc(bytes);
    if (address === 0) throw new RangeError("The memory of a decoder is full.");
    this.#taken.push(address);
    return address;
  }

  /** The address of a new cell that holds 0. */
  cell(): number {
    const address = this.take(4);
    new Uint32Array(this.decoder.HEAP, address, 1)[0] = 0;
    return address;
  }

  valueAt(address: number): number {
    return new Uint32Array(this.decoder.HEAP, address, 1)[0] ?? 0;
  }

  put(address: number, bytes: Uint8Array): void {
    new Uint8Array(this.decoder.HEAP, address, bytes.length).set(bytes);
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.decoder.HEAP, address, length);
  }

  freeAll(): void {
    for (const address of this.#taken.splice(0)) this.decoder.free(address);
  }
}
