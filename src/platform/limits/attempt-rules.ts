import * as z from "zod";
import { lazily } from "../lazily";

/** The first guesses need no wait; afterwards the pause doubles up to three minutes, which is twenty guesses an hour. */
const FREE_GUESSES = 5;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 180_000;
const FORGOTTEN_AFTER_MS = 3_600_000;

/** It counts guesses at one target: `used` so many, the next one allowed from `nextAt`, all forgotten at `endsAt`. */
export const guesses = lazily(() =>
  z.object({ used: z.number().int(), nextAt: z.number(), endsAt: z.number() }),
);
export type Guesses = z.infer<ReturnType<typeof guesses>>;

export type AttemptVerdict = { readonly isAdmitted: boolean; readonly waitMs: number };

/** A refused guess is not counted, so that somebody who insists does not lock the account for longer. */
export function decideAttempt(before: Guesses | null, now: number) {
  const known = before !== null && before.endsAt > now ? before : { used: 0, nextAt: now };
  const waitMs = Math.max(0, known.nextAt - now);
  const used = known.used + 1;
  const next: Guesses = { used, nextAt: now + pauseAfter(used), endsAt: now + FORGOTTEN_AFTER_MS };
  return { next, verdict: { isAdmitted: waitMs === 0, waitMs } satisfies AttemptVerdict };
}

function pauseAfter(used: number): number {
  if (used < FREE_GUESSES) return 0;
  return Math.min(FIRST_PAUSE_MS * 2 ** (used - FREE_GUESSES), LONGEST_PAUSE_MS);
}
