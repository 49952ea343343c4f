import { LEASE_LIFE_MS, type InboxNotice } from "../inbox";

export type LeaseNotice = InboxNotice & { readonly kind: "lease" };

/** Leave to speak, as the person's inbox hands it out: a few messages at a time, for a few seconds. */
export class Leases {
  #count = 0;
  #until = 0;
  #onNotice: ((notice: LeaseNotice) => void) | null = null;

  constructor(private readonly ask: () => void) {}

  /** From what is in hand. */
  spends(now: number): boolean {
    if (this.#count === 0 || this.#until <= now) return false;
    this.#count -= 1;
    return true;
  }

  /** 0 when it may speak; else the milliseconds until it may. One question at a time. */
  async take(): Promise<number> {
    if (this.spends(Date.now())) return 0;
    const { granted, retryAfterMs } = await new Promise<LeaseNotice>((resolve) => {
      this.#onNotice = resolve;
      this.ask();
    });
    if (granted === 0) return retryAfterMs;
    this.#count = granted - 1;
    this.#until = Date.now() + LEASE_LIFE_MS;
    return 0;
  }

  hear(notice: LeaseNotice): void {
    this.#onNotice?.(notice);
  }
}
