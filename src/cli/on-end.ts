const CHECK_MS = 250;

/**
 * It calls back with an exit code once on SIGINT, on SIGTERM, and when npm dies, because npm's shell does not pass SIGTERM
 * on and children would live on. A second signal ends the process at once.
 */
export function onEnd(end: (code: number) => Promise<unknown>): void {
  let isEnding = false;
  const endOnce = (code: number) => {
    if (isEnding) process.exit(code);
    isEnding = true;
    void end(code).finally(() => process.exit(code));
  };
  process.on("SIGINT", () => endOnce(130));
  process.on("SIGTERM", () => endOnce(143));
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const check = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(check);
    endOnce(143);
  }, CHECK_MS);
  check.unref();
}
