const WINDOW_MS = 60_000;
const LEASES_PER_WINDOW = 20;

/** After a window a lease counts no more, and is good for nothing either. */
export const ALLOWANCE_LIFE_MS = WINDOW_MS;

export type Grant = { readonly at: number; readonly count: number };

export type SendAllowance = {
  readonly granted: number;
  /** Whole milliseconds until there is more; 0 when something was granted. */
  readonly retryAfterMs: number;
};

/** What a relay has in hand for the next messages: the more, the rarer it asks, and the more of it may lie unused on another socket. */
export const allowanceSize = (limit: number) => Math.max(1, Math.ceil(limit / LEASES_PER_WINDOW));

/**
 * Messages of one person within any 60 s, whatever number of sockets and rooms they use. Handed out in small leases, so that
 * a message costs no question of its own. Pure: the caller keeps `taken`.
 */
export function grantAllowance(
  taken: readonly Grant[],
  { limit, wanted, now }: { limit: number; wanted: number; now: number },
): { lease: SendAllowance; taken: Grant[] } {
  const live = taken.filter(({ at }) => at > now - WINDOW_MS);
  const used = live.reduce((sum, { count }) => sum + count, 0);
  const granted = Math.min(wanted, Math.max(0, limit - used));
  if (granted > 0) {
    return { lease: { granted, retryAfterMs: 0 }, taken: [...live, { at: now, count: granted }] };
  }
  const oldest = live[0]?.at ?? now;
  return {
    lease: { granted: 0, retryAfterMs: Math.max(1, oldest + WINDOW_MS - now) },
    taken: live,
  };
}
