import type { emit as Emit } from "./log-lines";

type Fields = Readonly<Record<string, unknown>>;
type Level = "info" | "warn" | "error";

/** Structured log: one JSON object a line. Never a token, a cookie, a letter or an address in clear. */
export type Log = {
  info(event: string, fields?: Fields): void;
  warn(event: string, fields?: Fields): void;
  error(event: string, fields?: Fields): void;
};

export function createLog(base: Fields): Log {
  const write =
    (level: Level) =>
    (event: string, fields: Fields = {}) =>
      writeLine({ level, event, fields: { ...base, ...fields } });
  return { info: write("info"), warn: write("warn"), error: write("error") };
}

type AccessLine = {
  readonly level: "info";
  readonly event: "request";
  readonly request_id: string;
  /** Method and pattern, never the path. */
  readonly route: string;
  readonly status: number;
  readonly duration_ms: number;
  readonly actor: string;
};

/**
 * The one line that each request writes, past the library: nothing in these fields needs hiding, and the library doubles
 * what a line costs (`npm run bench -- --only stack`).
 */
export function writeAccessLine(line: AccessLine): void {
  console.info(JSON.stringify(line));
}

type Waiting = { readonly level: Level; readonly event: string; readonly fields: Fields };

let emit: typeof Emit | null = null;
const waiting: Waiting[] = [];

/**
 * The logging library is parsed with an isolate's first lines, not at its start; what is said meanwhile keeps its order. Each
 * of them asks for it: a request may end before its own import has.
 */
function writeLine(line: Waiting): void {
  if (emit) return emit(line.event, line);
  waiting.push(line);
  void import("./log-lines").then((lines) => {
    emit = lines.emit;
    for (const { event, ...rest } of waiting.splice(0)) emit(event, rest);
  });
}

/** The stack for the log; what a caller sees is decided elsewhere. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}
