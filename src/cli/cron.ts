import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { freePort } from "./free-port";
import { startServer } from "./local-server";

/**
 * `npm run cron` fires every cron of wrangler.toml, on the site that `npm start` serves, else on one started for it with
 * the same local state. `--url http://localhost:9000` names another.
 */
const DEFAULT_URL = "http://localhost:8787";

async function cron(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: "string" } } });
  const url = values.url ?? DEFAULT_URL;
  if (values.url !== undefined || (await isServing(url))) return fireAll(url);
  const port = await freePort();
  const server = startServer({
    command: "tsx",
    args: ["src/cli/start.ts", "--port", String(port)],
    port,
    readyPath: "/health",
    readyWithinMs: 120_000,
  });
  try {
    await server.ready();
    await fireAll(server.origin);
  } finally {
    await server.stop();
  }
}

async function fireAll(url: string): Promise<void> {
  const toml = await readFile("wrangler.toml", "utf8");
  const crons = [...(/^crons = \[(.*)\]/m.exec(toml)?.[1] ?? "").matchAll(/"([^"]+)"/g)];
  for (const [, expression = ""] of crons) {
    const query = new URLSearchParams({ cron: expression });
    const response = await fetch(`${url}/cdn-cgi/handler/scheduled?${query.toString()}`);
    const outcome = (await response.text()).trim();
    if (!response.ok || outcome !== "ok") throw new Error(`"${expression}": ${outcome}`);
    console.log(`"${expression}": ${outcome}`);
  }
}

const isServing = (url: string) =>
  fetch(`${url}/health`).then(
    ({ ok }) => ok,
    () => false,
  );

await cron().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
