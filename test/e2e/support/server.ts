import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Language } from "../../../src/platform/language";

export type Server = {
  readonly origin: string;
  /** Folder of its local storage. */
  readonly state: string;
  /** The last lines the app has written, for whoever looks into a failure. */
  readonly lastWords: () => string;
  /** As `npm run profile:import` does it, beside the running app. */
  readonly importProfile: (resume: unknown, language: Language) => Promise<void>;
  readonly stop: () => Promise<void>;
};

const START_MS = 120_000;

/** The app as `npm start` serves it, on a free port, with a state of its own, or with one that is kept when it stops. */
export async function startServer({ kept }: { kept?: string } = {}): Promise<Server> {
  const port = await freePort();
  const state = kept ?? (await mkdtemp(join(tmpdir(), "atelier-e2e-")));
  const args = ["src/cli/start.ts", "--port", String(port), "--persist-to", state];
  // One machine plays many visitors.
  const child = spawn(
    "tsx",
    [
      ...args,
      "--var",
      "IP_DAILY_LIMIT:1000",
      "--var",
      "RATE_LIMITS:default=2000/minute,docs=2000/minute,auth_login=2000/minute,auth_register=2000/minute",
      "--var",
      "COMPANY_RESEARCH:false",
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
      // A group of its own, so that its end takes wrangler and workerd with it.
      detached: true,
    },
  );
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  }
  const ended = new Promise<void>((resolve) => child.on("close", () => resolve()));
  const signal = (name: "SIGTERM" | "SIGKILL") => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  const stop = async () => {
    signal("SIGTERM");
    const impatience = setTimeout(() => signal("SIGKILL"), 5_000);
    await ended;
    clearTimeout(impatience);
    if (kept === undefined) await rm(state, { recursive: true, force: true });
  };
  const lastWords = () => output.split("\n").slice(-40).join("\n");
  const origin = `http://localhost:${port}`;
  if (await isServing(origin, () => child.exitCode === null)) {
    return { origin, state, lastWords, importProfile: importInto(state), stop };
  }
  await stop();
  throw new Error(`The app did not start:\n${output}`);
}

const importInto = (state: string) => async (resume: unknown, language: Language) => {
  const file = join(state, "resume.json");
  await writeFile(file, JSON.stringify(resume));
  const args = ["src/cli/import-profile.ts", file, "--language", language, "--persist-to", state];
  await promisify(execFile)("tsx", args);
};

async function isServing(origin: string, isAlive: () => boolean): Promise<boolean> {
  const deadline = Date.now() + START_MS;
  while (Date.now() < deadline && isAlive()) {
    const response = await fetch(origin).catch(() => null);
    if (response?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return false;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, "127.0.0.1", resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === "string") throw new Error("No port is free");
  return address.port;
}
