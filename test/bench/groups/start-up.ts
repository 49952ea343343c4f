import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../../../src/cli/free-port";
import { configuredWorker } from "../../../src/cli/configured-worker";
import { median } from "../statistics";
import { atMost, type Row } from "../table";

const ROUNDS = 11;
const PATIENCE_MS = 10_000;
/** Refused before any binding is asked: the first answer is the first proof that all modules are evaluated. */
const REFUSED = {
  method: "POST",
  path: "/api/letters/generate",
  headers: { origin: "https://elsewhere.example" },
};
const EMPTY = `export default { fetch: () => new Response("no", { status: 403 }) };`;

/** How much later than an empty Worker the product gives its first answer in a workerd of its own, by turns. */
export async function benchStartUp(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-bench-"));
  try {
    const product = await writeConfig(join(folder, "product"), "dist/worker");
    const empty = await writeConfig(join(folder, "empty"), null);
    const times = { product: [] as number[], empty: [] as number[] };
    for (let round = 0; round < ROUNDS; round += 1) {
      times.empty.push(await firstAnswerMs(empty));
      times.product.push(await firstAnswerMs(product));
    }
    const [ours, theirs] = [median(times.product), median(times.empty)];
    return [
      { what: "workerd to the first answer, empty Worker", figure: `${theirs.toFixed(0)} ms` },
      {
        what: "the product over it",
        figure: `${(ours - theirs).toFixed(0)} ms`,
        goal: atMost(ours - theirs, 60, " ms"),
      },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Config = { readonly file: string; readonly port: number };

/** A configuration for workerd itself; modules are embedded, so they lie beside it. */
async function writeConfig(folder: string, worker: string | null): Promise<Config> {
  if (worker) await cp(worker, folder, { recursive: true });
  else await cp(await emptyWorker(), folder, { recursive: true });
  const files = (await readdir(folder)).filter((file) => file.endsWith(".js"));
  const ordered = ["index.js", ...files.filter((file) => file !== "index.js")];
  const modules = ordered.map((file) => `(name = "${file}", esModule = embed "${file}")`);
  const { compatibilityDate, compatibilityFlags } = configuredWorker();
  const port = await freePort();
  const file = join(folder, "config.capnp");
  await writeFile(
    file,
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [${modules.join(", ")}],
    compatibilityDate = "${compatibilityDate}",
    compatibilityFlags = [${compatibilityFlags.map((flag) => `"${flag}"`).join(", ")}],
    bindings = [(name = "SIGNING_SECRET", text = "a secret that only the bench knows, long enough")],
  ))],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`,
  );
  return { file, port };
}

async function emptyWorker(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-bench-"));
  await writeFile(join(folder, "index.js"), EMPTY);
  return folder;
}

async function firstAnswerMs({ file, port }: Config): Promise<number> {
  const startedAt = performance.now();
  // As Miniflare starts it: this release still counts the module registry of wrangler.toml among the experiments.
  const workerd = spawn(workerdBinary(), ["serve", "--experimental", file], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  try {
    while ((await statusAt(port)) !== 403) {
      if (performance.now() - startedAt > PATIENCE_MS) throw new Error(await saidBy(workerd));
      await sleep(1);
    }
    return performance.now() - startedAt;
  } finally {
    workerd.kill("SIGKILL");
    if (workerd.exitCode === null && workerd.signalCode === null) await once(workerd, "exit");
  }
}

/** The binary that Miniflare itself would start. */
function workerdBinary(): string {
  const miniflare = createRequire(import.meta.url).resolve("miniflare");
  return (createRequire(miniflare)("workerd") as { default: string }).default;
}

function statusAt(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const sent = request({ ...REFUSED, host: "127.0.0.1", port, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode ?? null);
    });
    sent.on("error", () => resolve(null)).end(); // Not listening yet.
  });
}

async function saidBy(workerd: ChildProcess): Promise<string> {
  const said: unknown = workerd.stderr?.read();
  return `workerd does not answer: ${String(said)}`;
}
