export type Checks = {
  /** Runs a check to its end; a failure is told and does not stop the next one. */
  readonly check: (name: string, promise: () => Promise<void>) => Promise<void>;
};

/** One line per check, with the suite that it belongs to, and the count at the end. */
export type Report = {
  readonly suite: (name: string) => Checks;
  readonly close: () => number;
};

const CHECK_MS = 240_000;

export function createReport(write: (line: string) => void): Report {
  let [passed, failed] = [0, 0];
  const check = async (name: string, promise: () => Promise<void>) => {
    const startedAt = Date.now();
    const error = await withDeadline(promise).then(
      () => null,
      (reason: unknown) => (reason instanceof Error ? reason.message : JSON.stringify(reason)),
    );
    const duration = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
    if (error === null) passed += 1;
    else failed += 1;
    write(error === null ? `  ok    ${name} (${duration})` : `  FAIL  ${name} (${duration})`);
    if (error !== null) write(error.replaceAll(/^/gm, "        "));
  };
  return {
    suite: (suite) => ({ check: (name, promise) => check(`${suite}: ${name}`, promise) }),
    close: () => {
      write(`${passed} passed, ${failed} failed`);
      return failed;
    },
  };
}

async function withDeadline(promise: () => Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Not done after ${CHECK_MS / 1000} s`)), CHECK_MS);
  });
  await Promise.race([promise(), deadline]).finally(() => clearTimeout(timer));
}

export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

export function assertEqual(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  assert(left === right, `${what}: expected ${right}, got ${left}`);
}
