import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FullConfig, request } from "@playwright/test";
import type { LocalServer } from "../../src/cli/local-server";
import { grantAdmin, startApp } from "./support/app";
import { registerByPost } from "./support/members";
import { ORIGIN, OWNER } from "./support/shared-app";

const ANSWER_MS = 60_000;

/** Starts the one app that all tests share, and appoints its owner while nobody else writes. */
export default async function globalSetup(config: FullConfig): Promise<() => Promise<void>> {
  const state = await mkdtemp(join(tmpdir(), "atelier-e2e-"));
  const app = await startApp(state);
  const stop = async () => {
    const silence = await silenceOf(app.origin);
    await app.stop();
    await rm(state, { recursive: true, force: true, maxRetries: 5 });
    await keepLog(app, config);
    if (silence)
      throw new Error(`The app stopped answering. Its last output:\n${app.output()}`, silence);
  };
  try {
    process.env[ORIGIN] = app.origin;
    process.env[OWNER] = await appointOwner(app, state);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}

/** Returns the file with the owner's cookies. */
async function appointOwner({ origin }: LocalServer, state: string): Promise<string> {
  const owner = await request.newContext({ baseURL: origin });
  const email = await registerByPost(owner, { origin, language: "en" });
  await grantAdmin(state, email);
  const path = join(state, "owner.json");
  await owner.storageState({ path });
  await owner.dispose();
  return path;
}

/** An app that has stopped answering explains every failure since then. It returns null for one that answers. */
async function silenceOf(origin: string): Promise<{ cause: unknown } | null> {
  try {
    await fetch(`${origin}/health`, { signal: AbortSignal.timeout(ANSWER_MS) });
    return null;
  } catch (cause) {
    return { cause };
  }
}

async function keepLog(app: LocalServer, { projects }: FullConfig): Promise<void> {
  const folder = projects[0]?.outputDir;
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "app.log"), app.output());
}
