import { spawn } from "node:child_process";
import { ensureSecrets } from "./local-secrets";
import { prepareDatabase } from "./local-database";
import { run } from "./run";

/**
 * `npm start`: secrets, build, local database with the sample profile, then `wrangler dev`. Every argument goes on to
 * wrangler: `npm start -- --port 9000 --persist-to /some/dir`.
 */
const args = process.argv.slice(2);

await ensureSecrets();
await Promise.all([run("tsx", ["src/cli/build.ts"]), prepareDatabase(args)]);

// Without a gap three page loads open the letters, so that a newcomer need not wait for half an hour.
const gap = args.some((arg) => arg.startsWith("VISIT_GAP_MINUTES:"))
  ? []
  : ["--var", "VISIT_GAP_MINUTES:0"];
const wrangler = [
  "dev",
  "dist/worker/index.js",
  "--no-bundle",
  "--show-interactive-dev-session=false",
  ...gap,
  ...args,
];
// Wrangler would ask the network where it is; a laptop without one is fine.
const quiet = { WRANGLER_SEND_METRICS: "false", CLOUDFLARE_CF_FETCH_ENABLED: "false" };
const server = spawn("wrangler", wrangler, { stdio: "inherit", env: { ...process.env, ...quiet } });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
