import { parseArgs } from "node:util";

export const USAGE = `Usage: npm start [-- OPTIONS]

  --port 9000         where it listens (8787, or the next free one)
  --ip 0.0.0.0        to be reached from other machines (localhost)
  --persist-to DIR    folder of its data (.wrangler/state)
  --var NAME:VALUE    sets a variable of wrangler.toml; may be repeated
  --inspector-port N  opens a port for a debugger`;

export type StartOptions = {
  readonly host: string;
  readonly vars: Readonly<Record<string, string>>;
  readonly port?: number;
  readonly state?: string;
  readonly inspectorPort?: number;
};

/** It throws the usage where an option is unknown or the port is not a number. */
export function readStartOptions(args: readonly string[]): StartOptions {
  const values = parse(args);
  const [port, inspectorPort] = [values.port, values["inspector-port"]].map(portIn);
  return {
    host: values.ip ?? (process.platform === "win32" ? "127.0.0.1" : "localhost"),
    // Without a gap three page loads open the letters, so that a newcomer need not wait for half an hour.
    vars: { VISIT_GAP_MINUTES: "0", ...Object.fromEntries((values.var ?? []).map(pairIn)) },
    ...(port !== undefined && { port }),
    ...(values["persist-to"] !== undefined && { state: values["persist-to"] }),
    ...(inspectorPort !== undefined && { inspectorPort }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: "string" },
        ip: { type: "string" },
        "persist-to": { type: "string" },
        var: { type: "string", multiple: true },
        "inspector-port": { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function portIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`"${text}" is no port.\n\n${USAGE}`);
  return port;
}

/** The value may hold further colons. */
function pairIn(text: string): [name: string, value: string] {
  const colon = text.indexOf(":");
  if (colon < 1) throw new Error(`"${text}" is no NAME:VALUE.\n\n${USAGE}`);
  return [text.slice(0, colon), text.slice(colon + 1)];
}
