/**
 * The tests' runner lets requests that import modules at once wait for one answer of its host, which workerd takes for I/O on
 * behalf of another request: one of them fails, or all hang. So imports take turns, and a module that is loaded is kept.
 */
const modules = new Map<string, unknown>();

/** An import whose request has ended never tells that it is over. */
const FORGOTTEN_AFTER_MS = 20_000;
const POLL_MS = 2;

let freeAt = 0;

async function importInTurn(key: string, load: () => Promise<unknown>): Promise<unknown> {
  // Each request waits on a clock of its own, and not for the promise of another one.
  while (!modules.has(key) && performance.now() < freeAt) await scheduler.wait(POLL_MS);
  if (modules.has(key)) return modules.get(key);
  freeAt = performance.now() + FORGOTTEN_AFTER_MS;
  try {
    modules.set(key, await load());
  } finally {
    freeAt = 0;
  }
  return modules.get(key);
}

Object.assign(globalThis, { importInTurn });
