import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../../src/cli/free-port";
import { type LocalServer, startServer } from "../../../src/cli/local-server";
import type { Language } from "../../../src/platform/language";

/** A start takes 20 s on an idle machine, and some minutes on one with thirty busy processes. */
const START_MS = 600_000;
/** One machine plays many visitors. */
const VARIABLES = [
  "IP_DAILY_LIMIT:1000",
  "RATE_LIMITS:default=2000/minute,docs=2000/minute,auth_login=2000/minute,auth_register=2000/minute,auth_recover=2000/minute",
  "COMPANY_RESEARCH:false",
  "YOUTUBE_CAPTIONS:false",
  // A test that meets the pause between two letters must still meet it on a busy machine.
  "COOLDOWN_SECONDS:600",
].flatMap((variable) => ["--var", variable]);

/** The app as `npm start` serves it, on a free port, with its local storage in `state`. */
export async function startApp(state: string): Promise<LocalServer> {
  const port = await freePort();
  const server = startServer({
    command: "tsx",
    args: ["src/cli/start.ts", "--port", String(port), "--persist-to", state, ...VARIABLES],
    port,
    readyPath: "/",
    readyWithinMs: START_MS,
  });
  await server.ready();
  // By name: Playwright's own requests send secure cookies over http to localhost alone.
  return { ...server, origin: `http://localhost:${port}` };
}

const run = promisify(execFile);

/** Gives the account its role as `npm run admin:grant` does, beside the running app. */
export async function grantAdmin(state: string, email: string): Promise<void> {
  await run("tsx", ["src/cli/admin-grant.ts", email, "--persist-to", state]);
}

/** Replaces the owner's resume as `npm run profile:import` does, beside the running app. */
export async function importProfile(
  state: string,
  resume: unknown,
  language: Language,
): Promise<void> {
  const file = join(state, "resume.json");
  await writeFile(file, JSON.stringify(resume));
  const args = ["src/cli/import-profile.ts", file, "--language", language, "--persist-to", state];
  await run("tsx", args);
}
