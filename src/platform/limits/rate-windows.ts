import { DurableObject } from "cloudflare:workers";
import type { Rate } from "../rate";
import { fixedWindow, hitWindow, type Verdict } from "./fixed-window";

const WINDOW = "window:";
const ALARM_AT = "alarm-at";

/** A count too low after a crash admits a request too many; waiting for the disk would slow every request there is. */
const unconfirmed = { allowUnconfirmed: true } as const;

/**
 * One instance per client (user, else address): the atom in which requests of all its routes are counted. Windows are
 * stored, so that neither eviction nor a deployment opens them early; what is over is cleared by the alarm.
 */
export class RateWindows extends DurableObject<Env> {
  /** RPC. */
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

  /** One alarm serves every window: an earlier one that is set already will look at the later ones too. */
  #wakeBy(endsAt: number): void {
    const alarmAt = this.ctx.storage.kv.get<number>(ALARM_AT);
    if (alarmAt !== undefined && alarmAt <= endsAt) return;
    void this.ctx.storage.put(ALARM_AT, endsAt, unconfirmed);
    void this.ctx.storage.setAlarm(endsAt, unconfirmed);
  }
}
