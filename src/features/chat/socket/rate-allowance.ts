import { ALLOWANCE_LIFE_MS, type InboxNotice } from "../inbox";

export type AllowanceNotice = InboxNotice & { readonly kind: "allowance" };

/** The messages that a socket may send without asking. The inbox grants a few at a time, and the next ones before they run out. */
export class RateAllowance {
  #count = 0;
  #until = 0;
  #retryAt = 0;
  #request: { readonly answered: Promise<void>; readonly settle: () => void } | null = null;

  /** `ask` sends the question to the inbox, with the number of messages that wait. */
  constructor(private readonly ask: () => void) {}

  /** Spends one message if one is at hand. */
  spends(now: number): boolean {
    if (this.#count === 0 || this.#until <= now) return false;
    this.#count -= 1;
    if (this.#count === 0) void this.#fetch();
    return true;
  }

  /** Returns 0 when one message may be sent, else the milliseconds until it may. */
  async take(): Promise<number> {
    if (this.spends(Date.now())) return 0;
    await this.#fetch();
    // An earlier request may have been refused, and the time to try again may have come since.
    if (this.#count === 0 && this.#retryAt <= Date.now()) await this.#fetch();
    if (this.spends(Date.now())) return 0;
    return Math.max(1, this.#retryAt - Date.now());
  }

  hear({ granted, retryAfterMs }: AllowanceNotice): void {
    const now = Date.now();
    if (granted > 0) {
      this.#count = (this.#until > now ? this.#count : 0) + granted;
      this.#until = now + ALLOWANCE_LIFE_MS;
    }
    this.#retryAt = now + retryAfterMs;
    this.#request?.settle();
    this.#request = null;
  }

  /** Asks once at a time: callers share the answer. */
  #fetch(): Promise<void> {
    if (!this.#request) {
      const { promise: answered, resolve: settle } = Promise.withResolvers<void>();
      this.#request = { answered, settle };
      this.ask();
    }
    return this.#request.answered;
  }
}
