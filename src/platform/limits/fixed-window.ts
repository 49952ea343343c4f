import * as z from "zod";
import { lazily } from "../lazily";
import { type Rate, windowMsOf } from "../rate";

/** It is one window of one client: its first request begins it, and it ends at `endsAt` (Unix milliseconds). */
export const fixedWindow = lazily(() => z.object({ endsAt: z.number(), used: z.number().int() }));
export type FixedWindow = z.infer<ReturnType<typeof fixedWindow>>;

export type Verdict = {
  readonly isAdmitted: boolean;
  readonly remaining: number;
  /** It is the time until the window ends. */
  readonly resetInMs: number;
  /** It marks the first refusal of the window. */
  readonly isFirstRefusal: boolean;
};

type Hit = { readonly window: FixedWindow; readonly verdict: Verdict };

/** It counts one request. A refused request is counted at most once, so that an insistent client costs no more writes. */
export function hitWindow(before: FixedWindow | null, rate: Rate, now: number): Hit {
  const isOpen = before !== null && before.endsAt > now;
  const current = isOpen ? before : { endsAt: now + windowMsOf(rate), used: 0 };
  const isAdmitted = current.used < rate.max;
  const used = Math.min(current.used + 1, rate.max + 1);
  return {
    window: { ...current, used },
    verdict: {
      isAdmitted,
      remaining: Math.max(0, rate.max - used),
      resetInMs: current.endsAt - now,
      isFirstRefusal: !isAdmitted && used !== current.used,
    },
  };
}
