import { launchBrowser } from "./browser";
import type { Checks } from "./report";
import { startServer } from "./server";
import type { World } from "./world";

/** The app with a state of its own and a browser, until they are closed. */
export async function openWorld() {
  const browser = await launchBrowser();
  const server = await startServer().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const { origin, state, importProfile, lastWords } = server;
  const worlds: World[] = [];
  return {
    /** Of all people so far. */
    faults: () => worlds.flatMap(({ faults }) => faults),
    lastWords,
    /** As one suite of checks sees it: what another does at the same time is no concern of its people. */
    worldOf: (report: Checks): World => {
      const own = { report, people: [], faults: [] };
      const world = { browser, origin, state, importProfile, ...own };
      worlds.push(world);
      return world;
    },
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
