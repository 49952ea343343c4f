/** No page sends more than 50 frames a second. Four seconds' worth may come at once. */
const FRAMES_PER_SECOND = 50;
const BURST_SECONDS = 4;
const SLOW_AFTER = 10;
const CUT_AFTER = 40;
const SLOWED_MS = 250;

/** Limits the frames of a socket, and its faults: more than 10 strikes slow it, more than 40 end it. One strike expires a second. */
export class SocketLimits {
  #strikes = 0;
  #struckAt: number;
  #frames: number;
  #framedAt: number;
  readonly #perSecond: number;

  constructor(messagesPerMinute: number, now: number) {
    // A higher limit for messages allows more frames too.
    this.#perSecond = Math.max(FRAMES_PER_SECOND, messagesPerMinute / 10);
    this.#frames = this.#perSecond * BURST_SECONDS;
    this.#struckAt = now;
    this.#framedAt = now;
  }

  takesFrame(now: number): boolean {
    const earned = ((now - this.#framedAt) / 1_000) * this.#perSecond;
    this.#frames = Math.min(this.#perSecond * BURST_SECONDS, this.#frames + earned);
    this.#framedAt = now;
    if (this.#frames < 1) return false;
    this.#frames -= 1;
    return true;
  }

  /** True when the socket has to be closed. */
  strike(now: number, weight: number): boolean {
    this.#strikes = this.#left(now) + weight;
    this.#struckAt = now;
    return this.#strikes > CUT_AFTER;
  }

  /** The time that the next frame has to wait. */
  delayMs = (now: number) => (this.#left(now) > SLOW_AFTER ? SLOWED_MS : 0);

  #left = (now: number) => Math.max(0, this.#strikes - (now - this.#struckAt) / 1_000);
}
