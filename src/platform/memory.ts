/**
 * What an isolate has seen and may expect to see again, so that a call can begin beside the look that decides about it. It
 * is never more than a guess: whoever uses it compares. Forgets everything once it is full, which costs a turn of waiting.
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
