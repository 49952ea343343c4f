import { spawn } from "node:child_process";
import { constants, cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { BUILD_CLAIM, claim, exclusively, isAlive, release } from "./claim";
import { explainFailure } from "./explain-failure";
import { isPortFree } from "./free-port";
import { prepareDatabase } from "./local-database";
import { ensureSecrets } from "./local-secrets";
import { serveLocally } from "./serve-locally";
import { onEnd } from "./on-end";
import { readStartOptions, type StartOptions } from "./start-options";
import { secondsSince, step } from "./step";

/**
 * `npm start` prepares secrets, build and local database with the sample profile, then serves the Worker on a port of this
 * machine.
 */
const DEFAULT_PORT = 8787;
const PORTS_TRIED = 20;
const DEFAULT_STATE = ".wrangler/state";
const SERVED = "dist/served";

/** These steps are undone at the end, the last first. */
const undo: (() => Promise<unknown>)[] = [];

async function start(): Promise<void> {
  const startedAt = Date.now();
  const options = readStartOptions(process.argv.slice(2));
  const port = await choosePort(options);
  const state = await claimState(options, port);
  await ensureSecrets();
  await step("Building, and preparing the local database", () =>
    Promise.all([build(), prepareDatabase(state)]),
  );
  const assets = await copyAssets();
  await step("Starting the Worker", async () => {
    const site = await serveLocally({ ...options, port, state, assets });
    undo.push(site.dispose);
  });
  console.log(
    `Ready after ${secondsSince(startedAt)} s: http://localhost:${port}  (Ctrl+C ends it)`,
  );
}

async function choosePort({ port: asked }: StartOptions): Promise<number> {
  if (asked !== undefined) {
    if (await isPortFree(asked)) return asked;
    throw new Error(`Port ${asked} is taken. Choose another one: npm start -- --port ${asked + 1}`);
  }
  for (let port = DEFAULT_PORT; port < DEFAULT_PORT + PORTS_TRIED; port += 1) {
    if (!(await isPortFree(port))) continue;
    if (port !== DEFAULT_PORT) console.log(`Port ${DEFAULT_PORT} is taken: this one is ${port}.`);
    return port;
  }
  throw new Error(`Ports ${DEFAULT_PORT} and up are taken. Choose one: npm start -- --port 9000`);
}

/** Two workerds must not share a folder, since each would assume that its Durable Objects are its own. */
async function claimState({ state: asked }: StartOptions, port: number): Promise<string> {
  const claimed = [asked ?? DEFAULT_STATE, ...(asked ? [] : [`${DEFAULT_STATE}-${port}`])];
  for (const folder of claimed) {
    const file = join(folder, "atelier.pid");
    if (!(await claim(file))) continue;
    undo.push(() => release(file));
    if (folder !== claimed[0])
      console.log(`Another atelier uses ${DEFAULT_STATE}: the data of this one are in ${folder}.`);
    return folder;
  }
  throw new Error(`Another atelier uses ${claimed.join(" and ")}: pass --persist-to DIR.`);
}

/** The build runs in its own process, so that its long computations do not delay the lines that are printed here. */
async function build(): Promise<void> {
  const builder = spawn(process.execPath, ["--import", "tsx", "src/cli/build.ts"], {
    stdio: ["ignore", "inherit", "pipe"],
  });
  undo.push(async () => builder.kill());
  let errors = "";
  builder.stderr.on("data", (chunk: Buffer) => (errors += chunk.toString()));
  const code = await new Promise((resolve, reject) => {
    builder.on("error", reject).on("close", resolve);
  });
  if (code !== 0) throw new Error(`The build failed.\n${errors}`);
}

/** The site reads its assets while it serves them, so a later build must not replace them. */
async function copyAssets(): Promise<string> {
  const folder = join(SERVED, String(process.pid));
  undo.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  await mkdir(SERVED, { recursive: true });
  const left = (await readdir(SERVED)).filter((name) => !isAlive(Number(name)));
  await Promise.all(left.map((name) => rm(join(SERVED, name), { recursive: true, force: true })));
  await exclusively(BUILD_CLAIM, () =>
    cp("dist/assets", folder, { recursive: true, mode: constants.COPYFILE_FICLONE }),
  );
  return folder;
}

let isEnding = false;

async function undoAll(): Promise<void> {
  isEnding = true;
  for (const each of undo.toReversed()) await each().catch(() => undefined);
}

onEnd(undoAll);

await start().catch(async (error: unknown) => {
  // A failure caused by the end itself is not reported.
  if (isEnding) return;
  console.error(`\n${explainFailure(error)}`);
  await undoAll();
  process.exit(1);
});
