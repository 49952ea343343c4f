/**
 * Renews a run's lease three times in each lease, for as long as the work of a step is under way. It ends with the isolate: a run that
 * was killed renews nothing.
 */
export async function whileAlive<T>(
  renew: () => Promise<unknown>,
  leaseMs: number,
  work: () => Promise<T> | T,
): Promise<T> {
  // A sign of life that gets lost is followed by the next one.
  const timer = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
  return Promise.resolve()
    .then(work)
    .finally(() => clearInterval(timer));
}
