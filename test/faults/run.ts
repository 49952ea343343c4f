import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createVisitor, visitPages } from "../../src/cli/visitor";
import { modelAnswer } from "../support/model-answer";
import { startModel } from "../support/model-endpoint";
import { gatherEvidence } from "./evidence";
import { askAndAsk, type Attempt, type Guest } from "./load";
import { MortalApp, modelsAt } from "./mortal-app";
import { type Random, seededRandom } from "./random";
import { callsIn } from "./model-calls";
import { reportVerdict } from "./report-verdict";
import { type Evidence, judge, type Life } from "./verdict";

/**
 * `npm run test:faults`: the app is killed with SIGKILL at random moments while many sessions ask for letters, and is
 * started again on the same state. Afterwards nothing that was accepted may be lost, nothing done twice, no model asked
 * twice for one step, and every quota exact. `--kills 3 --jobs 30` for a quick look, `--seed N` to repeat a run.
 */
type Plan = {
  readonly kills: number;
  readonly jobs: number;
  readonly seed: number;
};

const PARALLEL = 8;
const GUESTS_EACH = 6;
/** After its share of new jobs a life goes on for a random while, so that the kill meets jobs in every state. */
const LAST_MS = 1_000;
const LONGEST_LIFE_MS = 15_000;
/** About what it takes from a request to its answer. */
const REQUEST_MS = 40;
const POLL_MS = 10;
/** A model thinks long enough for kills to meet it at work. */
const MODEL_MS = 250;
const GIVE_UP_MS = 5 * 60_000;

function readPlan(): Plan {
  const { values } = parseArgs({
    options: {
      kills: { type: "string", default: "20" },
      jobs: { type: "string", default: "200" },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
    },
  });
  return { kills: Number(values.kills), jobs: Number(values.jobs), seed: Number(values.seed) };
}

async function main(): Promise<void> {
  const plan = readPlan();
  const folder = await mkdtemp(join(tmpdir(), "atelier-faults-"));
  const arrivals: number[] = [];
  const endpoint = await startModel(modelAnswer, {
    latencyMs: MODEL_MS,
    onArrival: () => arrivals.push(Date.now()),
  });
  const app = new MortalApp(folder, modelsAt(endpoint.url));
  const end = async () => {
    await app.end();
    await endpoint.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  console.log(`At least ${plan.kills} kills and ${plan.jobs} accepted jobs, seed ${plan.seed}.`);
  try {
    const evidence = await torment(app, plan, arrivals);
    const calls = callsIn(endpoint.getRequests(), MODEL_MS);
    reportVerdict(judge({ ...evidence, calls }));
  } finally {
    await end();
  }
}

async function torment(
  app: MortalApp,
  plan: Plan,
  arrivals: readonly number[],
): Promise<Omit<Evidence, "calls">> {
  const random = seededRandom(plan.seed);
  await app.prepare();
  await app.start();
  const guests = await inviteGuests(app);
  const journal: Attempt[] = [];
  const over = new AbortController();
  const load = Array.from({ length: PARALLEL }, (_, index) => {
    const own = guests.filter((_guest, position) => position % PARALLEL === index);
    return askAndAsk({ app, guests: own, random, journal, until: over.signal });
  });
  const lives = await killAndRestart(app, { plan, random, journal, arrivals }).finally(() =>
    over.abort(),
  );
  await Promise.all(load);
  return { ...(await gatherEvidence(app, { guests, journal })), lives };
}

async function inviteGuests(app: MortalApp): Promise<Guest[]> {
  const guests: Guest[] = [];
  for (let count = 0; count < PARALLEL * GUESTS_EACH; count += 1) {
    const visitor = createVisitor(() => app.origin);
    await visitPages(visitor);
    // The cookie is `session_id=<id>.<issued at>.<signature>`.
    const session = /session_id=([^.;]+)/.exec(visitor.cookie())?.[1] ?? "";
    guests.push({ session, visitor });
  }
  return guests;
}

type Torment = {
  plan: Plan;
  random: Random;
  journal: readonly Attempt[];
  /** The calls arrived at the models' endpoint at these times. */
  arrivals: readonly number[];
};

async function killAndRestart(
  app: MortalApp,
  { plan, random, journal, arrivals }: Torment,
): Promise<Life[]> {
  const lives: Life[] = [];
  const giveUpAt = Date.now() + GIVE_UP_MS;
  const share = Math.ceil(plan.jobs / plan.kills);
  let upAt = Date.now();
  while (lives.length < plan.kills || countAccepted(journal) < plan.jobs) {
    if (Date.now() > giveUpAt) throw new Error(`Only ${lives.length} kills in the time there is`);
    const enough = countAccepted(journal) + share;
    while (countAccepted(journal) < enough && Date.now() < upAt + LONGEST_LIFE_MS) {
      await sleep(POLL_MS);
    }
    await sleep(random.between(0, LAST_MS));
    // Every second kill meets a request on its way, the others a model at work.
    const isRequest = lives.length % 2 === 1;
    await (isRequest ? growthOf(journal, LAST_MS) : growthOf(arrivals, LONGEST_LIFE_MS));
    await sleep(random.between(0, isRequest ? REQUEST_MS : MODEL_MS));
    const killedAt = Date.now();
    await app.kill();
    lives.push({ upAt, killedAt });
    await app.start();
    upAt = Date.now();
    tellProgress(`${lives.length} kills, ${countAccepted(journal)} jobs accepted`);
  }
  return [...lives, { upAt, killedAt: Number.POSITIVE_INFINITY }];
}

/** Returns with the next one, or when there is none for long. */
async function growthOf(list: readonly unknown[], withinMs: number): Promise<void> {
  const { length } = list;
  const deadline = Date.now() + withinMs;
  while (list.length === length && Date.now() < deadline) await sleep(1);
}

function tellProgress(line: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${line} `);
}

const countAccepted = (journal: readonly Attempt[]) =>
  journal.filter(({ outcome }) => typeof outcome === "object").length;

/** By the first argument; each is told in its own file. */
const others: Readonly<Record<string, () => Promise<void>>> = {
  connections: async () => (await import("./connections")).loseNoConnection(),
  "sign-ins": async () => (await import("./sign-in-crowd")).answerSignInCrowd(),
  "security-review": async () => (await import("./security-review")).reviewSecurity(),
  chat: async () => (await import("./chat/run-chat")).tormentChat(),
  uploads: async () => (await import("./uploads/run-uploads")).tormentUploads(),
  cvs: async () => (await import("./cvs/run-cvs")).tormentCvs(),
  notices: async () => (await import("./notices/run-notices")).tormentNotices(),
  convergence: async () => (await import("./chat/run-convergence")).runConvergence(),
};
const run = others[process.argv[2] ?? ""] ?? main;

await run().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
