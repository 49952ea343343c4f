import { launchBrowser } from "./browser";
import { openOwner } from "./members";
import type { Checks } from "./report";
import { startServer } from "./server";
import type { Cookies, World } from "./world";

/** The app with a state of its own and a browser, until they are closed. */
export async function openWorld() {
  const browser = await launchBrowser();
  const server = await startServer().catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  const { origin, state, importProfile, lastWords } = server;
  const owner: Cookies = [];
  const worlds: World[] = [];
  /** As one suite of checks sees it: what another does at the same time is no concern of its people. */
  const worldOf = (report: Checks): World => {
    const own = { report, people: [], faults: [] };
    const world = { browser, origin, state, importProfile, owner, ...own };
    worlds.push(world);
    return world;
  };
  const unseen = worldOf({ check: (_, promise) => promise() });
  await openOwner(unseen).then(
    (cookies) => owner.push(...cookies),
    async (error: unknown) => {
      await close();
      throw error;
    },
  );
  return {
    worldOf,
    close,
    lastWords,
    /** Of all people so far. */
    faults: () => worlds.flatMap(({ faults }) => faults),
  };
}
