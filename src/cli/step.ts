const HEARTBEAT_MS = 4_000;

/** Prints one line when the work begins and another every 4 s, so that nobody takes a slow machine for a stuck one. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const startedAt = Date.now();
  console.log(`${name}…`);
  const heartbeat = setInterval(() => {
    console.log(`  ${name}: ${secondsSince(startedAt)} s`);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
  }
}

export const secondsSince = (startedAt: number) => Math.round((Date.now() - startedAt) / 1000);
