/**
 * It renews a run's lease three times in each lease while a step works. It ends with the isolate, so that a killed run
 * renews nothing.
 */
export async function whileAlive<T>(
  renew: () => Promise<unknown>,
  leaseMs: number,
  work: () => Promise<T> | T,
): Promise<T> {
  // A lost sign of life is followed by the next one.
  const timer = setInterval(() => void renew().catch(() => undefined), leaseMs / 3);
  return Promise.resolve()
    .then(work)
    .finally(() => clearInterval(timer));
}
