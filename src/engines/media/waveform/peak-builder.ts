import { CELL_MS, decibels, type LoudnessMap } from "./loudness-map";

export const SAMPLES_PER_PIXEL = 256;
const FULL = 32_768;

/** Peaks as the BBC's audiowaveform has them (version 2, 8 bit): the least and the greatest of each block. */
export type Peaks = {
  readonly sampleRate: number;
  readonly samplesPerPixel: number;
  /** Least and greatest by turns. */
  readonly values: Int8Array;
};

/**
 * It takes sound of any length and keeps two bytes a block and one a tenth of a second. The least and the greatest are found
 * among sums of channels; a block, not a sample, is rounded.
 */
export class PeakBuilder {
  readonly #peaks = new GrowingBytes();
  readonly #levels = new GrowingBytes();
  #samples = 0;
  #blockEnd = SAMPLES_PER_PIXEL;
  #cell = 1;
  #cellEnd: number;
  #cellStart = 0;
  #least = Number.POSITIVE_INFINITY;
  #greatest = Number.NEGATIVE_INFINITY;
  #squares = 0;
  #channels = 1;

  constructor(private readonly sampleRate: number) {
    this.#cellEnd = this.#endOfCell(1);
  }

  get samples(): number {
    return this.#samples;
  }

  add(channels: readonly Float32Array[], from: number, to: number): void {
    this.#channels = Math.max(1, channels.length);
    let at = from;
    while (at < to) {
      const room = Math.min(this.#blockEnd, this.#cellEnd) - this.#samples;
      const end = Math.min(to, at + room);
      this.#scan(channels, at, end);
      this.#samples += end - at;
      at = end;
      if (this.#samples === this.#blockEnd) this.#closeBlock();
      if (this.#samples === this.#cellEnd) this.#closeCell();
    }
  }

  finish(): { readonly peaks: Peaks; readonly loudness: LoudnessMap } {
    if (this.#samples > this.#blockEnd - SAMPLES_PER_PIXEL) this.#closeBlock();
    if (this.#samples > this.#cellStart) this.#closeCell();
    const values = this.#peaks.taken();
    return {
      peaks: { sampleRate: this.sampleRate, samplesPerPixel: SAMPLES_PER_PIXEL, values },
      loudness: { cellMs: CELL_MS, levels: this.#levels.taken() },
    };
  }

  /** The inner loop of the whole pass. */
  #scan(channels: readonly Float32Array[], from: number, to: number): void {
    let least = this.#least;
    let greatest = this.#greatest;
    let squares = 0;
    const [left, right] = channels;
    if (!left) return;
    for (let at = from; at < to; at += 1) {
      let sum = left[at] ?? 0;
      if (right) {
        sum += right[at] ?? 0;
        for (let channel = 2; channel < channels.length; channel += 1)
          sum += channels[channel]?.[at] ?? 0;
      }
      if (sum < least) least = sum;
      if (sum > greatest) greatest = sum;
      squares += sum * sum;
    }
    this.#least = least;
    this.#greatest = greatest;
    this.#squares += squares;
  }

  #closeBlock(): void {
    this.#peaks.push(this.#pixel(this.#least));
    this.#peaks.push(this.#pixel(this.#greatest));
    this.#least = Number.POSITIVE_INFINITY;
    this.#greatest = Number.NEGATIVE_INFINITY;
    this.#blockEnd += SAMPLES_PER_PIXEL;
  }

  /** To sixteen bits, then the mean of the channels toward zero, then to eight bits toward zero. */
  #pixel(sum: number): number {
    const most = this.#channels * (FULL - 1);
    const whole = Math.max(-this.#channels * FULL, Math.min(most, Math.round(sum * FULL)));
    return Math.trunc(Math.trunc(whole / this.#channels) / 256);
  }

  #closeCell(): void {
    const count = Math.max(1, this.#samples - this.#cellStart);
    this.#levels.push(decibels(this.#squares / count / this.#channels ** 2));
    this.#squares = 0;
    this.#cellStart = this.#samples;
    this.#cell += 1;
    this.#cellEnd = this.#endOfCell(this.#cell);
  }

  #endOfCell(cell: number): number {
    return Math.max(this.#samples + 1, Math.round((cell * this.sampleRate * CELL_MS) / 1000));
  }
}

class GrowingBytes {
  #bytes = new Int8Array(4096);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Int8Array(this.#length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  taken(): Int8Array {
    return this.#bytes.slice(0, this.#length);
  }
}
