const BUCKET_US = 10;
const BUCKETS = 500_000;

/** Counts of durations by 10 µs, so that millions of them cost nothing to keep. */
export class Latencies {
  readonly #buckets = new Uint32Array(BUCKETS);
  #count = 0;

  add(ms: number): void {
    const bucket = Math.min(BUCKETS - 1, Math.max(0, Math.floor((ms * 1_000) / BUCKET_US)));
    this.#buckets[bucket] = (this.#buckets[bucket] ?? 0) + 1;
    this.#count += 1;
  }

  /** Milliseconds at or below which this share of all lies. */
  quantile(share: number): number {
    const wanted = Math.max(1, Math.ceil(share * this.#count));
    let seen = 0;
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      seen += this.#buckets[bucket] ?? 0;
      if (seen >= wanted) return ((bucket + 1) * BUCKET_US) / 1_000;
    }
    return Number.NaN;
  }
}
