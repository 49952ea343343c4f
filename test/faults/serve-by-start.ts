import { freePort } from "../../src/cli/free-port";
import { startServer } from "../../src/cli/local-server";

const READY_WITHIN_MS = 300_000;

export type Site = { readonly origin: string; readonly stop: () => Promise<void> };

/** It runs what `npm start` runs, on a port of its own, with its state in the folder. */
export async function serveByStart(folder: string, more: readonly string[]): Promise<Site> {
  const port = await freePort();
  const server = startServer({
    command: "tsx",
    args: ["src/cli/start.ts", "--port", String(port), "--persist-to", folder, ...more],
    port,
    readyPath: "/health",
    readyWithinMs: READY_WITHIN_MS,
  });
  await server.ready();
  return { origin: server.origin, stop: () => server.stop() };
}
