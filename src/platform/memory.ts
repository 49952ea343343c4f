/**
 * It keeps what an isolate has computed and will probably need again. A full one forgets everything, which costs doing that
 * work once more; nothing may depend on a value being here.
 */
export class Memory<K, V> {
  readonly #known = new Map<K, V>();

  constructor(private readonly capacity: number) {}

  get(key: K): V | undefined {
    return this.#known.get(key);
  }

  set(key: K, value: V): void {
    if (this.#known.size >= this.capacity && !this.#known.has(key)) this.#known.clear();
    this.#known.set(key, value);
  }
}
