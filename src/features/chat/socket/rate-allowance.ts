import { ALLOWANCE_LIFE_MS, type InboxNotice } from "../inbox";

export type AllowanceNotice = InboxNotice & { readonly kind: "allowance" };

/** Leave to speak, as the person's inbox hands it out: a few messages at a time, asked for before they are needed. */
export class RateAllowance {
  #count = 0;
  #until = 0;
  #retryAt = 0;
  #asking: { readonly answered: Promise<void>; readonly settle: () => void } | null = null;

  /** `ask` knows how many messages are waiting. */
  constructor(private readonly ask: () => void) {}

  /** From what is in hand. */
  spends(now: number): boolean {
    if (this.#count === 0 || this.#until <= now) return false;
    this.#count -= 1;
    if (this.#count === 0) void this.fetch();
    return true;
  }

  /** 0 when one more may be said; else the milliseconds until it may. */
  async take(): Promise<number> {
    if (this.spends(Date.now())) return 0;
    await this.fetch();
    // What was asked for ahead may have been refused while there was none: now is another moment.
    if (this.#count === 0 && this.#retryAt <= Date.now()) await this.fetch();
    if (this.spends(Date.now())) return 0;
    return Math.max(1, this.#retryAt - Date.now());
  }

  /** One question at a time. */
  fetch(): Promise<void> {
    if (!this.#asking) {
      const { promise: answered, resolve: settle } = Promise.withResolvers<void>();
      this.#asking = { answered, settle };
      this.ask();
    }
    return this.#asking.answered;
  }

  hear({ granted, retryAfterMs }: AllowanceNotice): void {
    const now = Date.now();
    if (granted > 0) {
      this.#count = (this.#until > now ? this.#count : 0) + granted;
      this.#until = now + ALLOWANCE_LIFE_MS;
    }
    this.#retryAt = now + retryAfterMs;
    this.#asking?.settle();
    this.#asking = null;
  }
}
