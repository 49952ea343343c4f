const WINDOW_MS = 60_000;
const GRANTS_PER_WINDOW = 20;

/** A grant that was not used within the window counts no more, and may not be used any more either. */
export const ALLOWANCE_LIFE_MS = WINDOW_MS;

/** Messages that the person was allowed to send. */
export type Grant = { readonly at: number; readonly count: number };

export type SendAllowance = {
  readonly granted: number;
  /** Whole milliseconds until there is more; 0 when something was granted. */
  readonly retryAfterMs: number;
};

/** Large grants make a relay ask rarely, but what it does not use is missing on the person's other sockets. */
export const grantSize = (limit: number) => Math.max(1, Math.ceil(limit / GRANTS_PER_WINDOW));

/**
 * Limits the messages of one person within any 60 s, over all their sockets and rooms. Small grants of several messages save
 * a question per message. The function is pure: its caller keeps the grants.
 */
export function grantAllowance(
  grants: readonly Grant[],
  { limit, wanted, now }: { limit: number; wanted: number; now: number },
): { allowance: SendAllowance; grants: Grant[] } {
  const live = grants.filter(({ at }) => at > now - WINDOW_MS);
  const used = live.reduce((sum, { count }) => sum + count, 0);
  const granted = Math.min(wanted, Math.max(0, limit - used));
  if (granted > 0) {
    const allowance = { granted, retryAfterMs: 0 };
    return { allowance, grants: [...live, { at: now, count: granted }] };
  }
  const oldest = live[0]?.at ?? now;
  const retryAfterMs = Math.max(1, oldest + WINDOW_MS - now);
  return { allowance: { granted: 0, retryAfterMs }, grants: live };
}
