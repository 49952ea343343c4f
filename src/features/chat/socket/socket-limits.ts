/** Frames a second that nobody needs more of, and how many may come at once. */
const FRAMES_PER_SECOND = 50;
const SLOW_AFTER = 10;
const CUT_AFTER = 40;
const SLOWED_MS = 250;

/** How much nonsense a socket is allowed: slowed at first, cut in the end. One strike is forgiven a second. */
export class SocketLimits {
  #strikes = 0;
  #struckAt: number;
  #frames: number;
  #framedAt: number;
  readonly #perSecond: number;

  constructor(messagesPerMinute: number, now: number) {
    // Whoever may speak faster than people do may also send faster.
    this.#perSecond = Math.max(FRAMES_PER_SECOND, messagesPerMinute / 10);
    this.#frames = this.#perSecond * 4;
    this.#struckAt = now;
    this.#framedAt = now;
  }

  takesFrame(now: number): boolean {
    const earned = ((now - this.#framedAt) / 1_000) * this.#perSecond;
    this.#frames = Math.min(this.#perSecond * 4, this.#frames + earned);
    this.#framedAt = now;
    if (this.#frames < 1) return false;
    this.#frames -= 1;
    return true;
  }

  /** True when it was one too many. */
  strike(now: number, weight: number): boolean {
    this.#strikes = this.#left(now) + weight;
    this.#struckAt = now;
    return this.#strikes > CUT_AFTER;
  }

  /** How long the next frame has to wait. */
  delayMs = (now: number) => (this.#left(now) > SLOW_AFTER ? SLOWED_MS : 0);

  #left = (now: number) => Math.max(0, this.#strikes - (now - this.#struckAt) / 1_000);
}
