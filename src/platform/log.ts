type Fields = Readonly<Record<string, unknown>>;

/** Structured log: one JSON object a line. Never a token, a cookie, a letter or an address in clear. */
export type Log = {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
};

export function createLog(base: Fields): Log {
  const write =
    (level: "info" | "warn" | "error") =>
    (event: string, fields: Fields = {}) =>
      console[level](JSON.stringify({ level, event, ...base, ...fields }));
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

/** The stack for the log; what a caller sees is decided elsewhere. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
