import { DurableObject } from "cloudflare:workers";
import type { Rate } from "../rate";
import { type AttemptVerdict, decideAttempt, guesses } from "./attempt-rules";
import { fixedWindow, hitWindow, type Verdict } from "./fixed-window";

const WINDOW = "window:";
/** It has the shape of a window too, so that the alarm clears it like one. */
const GUESSES = `${WINDOW}guesses`;
const ALARM_AT = "alarm-at";

/** A count lost in a crash admits one request too many, while waiting for the disk would slow every request. */
const unconfirmed = { allowUnconfirmed: true } as const;

/**
 * There is one instance per client (user, else address), which counts the requests of all its routes. Windows are stored,
 * so that neither eviction nor a deployment opens them early; the alarm clears those that have ended.
 */
export class RateWindows extends DurableObject<Env> {
  hit(bucket: string, rate: Rate): Verdict {
    const key = `${WINDOW}${bucket}`;
    const stored = fixedWindow().safeParse(this.ctx.storage.kv.get(key)).data ?? null;
    const { window, verdict } = hitWindow(stored, rate, Date.now());
    if (window.used !== stored?.used || window.endsAt !== stored.endsAt) {
      void this.ctx.storage.put(key, window, unconfirmed);
      this.#wakeBy(window.endsAt);
    }
    return verdict;
  }

  /** It counts a guess at what this object stands for, with pauses that grow. */
  attempt(): AttemptVerdict {
    const stored = guesses().safeParse(this.ctx.storage.kv.get(GUESSES)).data ?? null;
    const { next, verdict } = decideAttempt(stored, Date.now());
    if (verdict.isAdmitted) {
      void this.ctx.storage.put(GUESSES, next, unconfirmed);
      this.#wakeBy(next.endsAt);
    }
    return verdict;
  }

  /** The right password was given, so the guesses before it are forgotten. */
  forgive(): void {
    this.ctx.storage.kv.delete(GUESSES);
  }

  override async alarm(): Promise<void> {
    const now = Date.now();
    const open: number[] = [];
    for (const [key, stored] of this.ctx.storage.kv.list({ prefix: WINDOW })) {
      const { data: window } = fixedWindow().safeParse(stored);
      if (window && window.endsAt > now) open.push(window.endsAt);
      else this.ctx.storage.kv.delete(key);
    }
    this.ctx.storage.kv.delete(ALARM_AT);
    if (open.length > 0) this.#wakeBy(Math.min(...open));
    else await this.ctx.storage.deleteAll();
  }

  /** One alarm serves every window: an earlier alarm will look at the later windows too. */
  #wakeBy(endsAt: number): void {
    const alarmAt = this.ctx.storage.kv.get<number>(ALARM_AT);
    if (alarmAt !== undefined && alarmAt <= endsAt) return;
    void this.ctx.storage.put(ALARM_AT, endsAt, unconfirmed);
    void this.ctx.storage.setAlarm(endsAt, unconfirmed);
  }
}
