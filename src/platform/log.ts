import type { emit as Emit } from "./log-lines";

export { describeError } from "./describe-error";

type Fields = Readonly<Record<string, unknown>>;
type Level = "info" | "warn" | "error";

/**
 * It is a structured log with one JSON object a line. It never holds a token, a cookie, a letter or an address in clear.
 */
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
  /** It is the method and the pattern, never the path. */
  readonly route: string;
  readonly status: number;
  readonly duration_ms: number;
  readonly actor: string;
};

/**
 * It writes each request's access line without the library: no field here needs hiding, and the library doubles the cost of
 * a line (`npm run bench -- --only stack`).
 */
export function writeAccessLine(line: AccessLine): void {
  console.info(JSON.stringify(line));
}

/** It prints to the terminal of a local server what a log may never hold. */
export function printLocally(text: string): void {
  console.info(text);
}

type Waiting = { readonly level: Level; readonly event: string; readonly fields: Fields };

let emit: typeof Emit | null = null;
const waiting: Waiting[] = [];

/**
 * The logging library loads with an isolate's first lines, not at its start; lines that wait for it keep their order. Each
 * of them imports it, because a request may end before its own import has.
 */
function writeLine(line: Waiting): void {
  if (emit) return emit(line.event, line);
  waiting.push(line);
  void import("./log-lines").then((lines) => {
    emit = lines.emit;
    for (const { event, ...rest } of waiting.splice(0)) emit(event, rest);
  });
}
