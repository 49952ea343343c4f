const HEARTBEAT_MS = 4_000;

/** It prints one line when the work begins and another every 4 s, so that a slow machine does not look stuck. */
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
