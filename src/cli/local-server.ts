import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

export type LocalServer = {
  readonly origin: string;
  /** It waits until the server answers, and throws an error with the output when it does not come up. */
  ready(): Promise<void>;
  /** It gives the server time to end, then kills it. */
  stop(): Promise<void>;
  /** It sends SIGKILL to the whole process group, workerd included. */
  kill(): Promise<void>;
  /** It returns the last part of the server's output. */
  output(): string;
};

export type ServerCommand = {
  readonly command: string;
  readonly args: readonly string[];
  readonly port: number;
  /** This path answers below 500 once the app is up. */
  readonly readyPath: string;
  readonly readyWithinMs: number;
  readonly env?: Readonly<Record<string, string>>;
  /** It hears everything that the server prints to its standard output. */
  readonly onOutput?: (chunk: string) => void;
};

const KEPT_OUTPUT = 8_000;
const END_TIMEOUT_MS = 5_000;

/** It starts a server in a process group of its own, which only `stop` or `kill` ends. */
export function startServer(options: ServerCommand): LocalServer {
  const { command, args, port, readyPath, readyWithinMs } = options;
  const isWindows = process.platform === "win32";
  const child = spawn(command, args, {
    stdio: ["ignore", "pipe", "pipe"],
    detached: !isWindows,
    shell: isWindows,
    // Otherwise wrangler would ask the network where it is and report its use; a laptop without a network is fine.
    env: {
      ...process.env,
      CI: "true",
      WRANGLER_SEND_METRICS: "false",
      CLOUDFLARE_CF_FETCH_ENABLED: "false",
      ...options.env,
    },
  });
  let printed = "";
  const keep = (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-KEPT_OUTPUT));
  child.stdout.on("data", keep);
  child.stdout.on("data", (chunk: Buffer) => options.onOutput?.(chunk.toString()));
  child.stderr.on("data", keep);
  child.on("error", (error) => (printed += `\n${error.message}`));
  const server: LocalServer = {
    origin: `http://127.0.0.1:${port}`,
    output: () => printed,
    kill: () => endGroup(child, "SIGKILL"),
    stop: () => endGroup(child, "SIGTERM"),
    async ready() {
      const deadline = Date.now() + readyWithinMs;
      while (!(await answers(server.origin + readyPath))) {
        if (hasExited(child) || Date.now() > deadline) {
          await server.kill();
          throw new Error(`The server did not come up.\n${printed}`);
        }
        await sleep(25);
      }
    },
  };
  return server;
}

async function endGroup(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  signalGroup(child, signal);
  const deadline = Date.now() + END_TIMEOUT_MS;
  while (isGroupAlive(child)) {
    if (Date.now() > deadline) signalGroup(child, "SIGKILL");
    if (Date.now() > deadline + END_TIMEOUT_MS) throw new Error("The server does not end");
    await sleep(10);
  }
  if (!hasExited(child)) await once(child, "exit");
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (child.pid === undefined) return false;
  if (process.platform === "win32") return signalTree(child, signal);
  try {
    return process.kill(-child.pid, signal);
  } catch {
    return false; // The group has no process left.
  }
}

/** Windows has no process groups. */
function signalTree(child: ChildProcess, signal: NodeJS.Signals | 0): boolean {
  if (signal !== 0) spawnSync("taskkill", ["/pid", String(child.pid), "/T", "/F"]);
  return !hasExited(child);
}

const isGroupAlive = (child: ChildProcess) => signalGroup(child, 0);

const hasExited = (child: ChildProcess) =>
  child.pid === undefined || child.exitCode !== null || child.signalCode !== null;

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status < 500;
  } catch {
    return false; // The server does not answer yet.
  }
}
