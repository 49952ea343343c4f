import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { MortalApp } from "../mortal-app";
import { type Random, seededRandom } from "../random";
import { reportVerdict } from "../report-verdict";
import type { Life, Verdict } from "../verdict";
import { judgeChat } from "./judge-chat";
import { createRoom, readAll, registerPerson } from "./person";
import { Talker } from "./talker";

const ROOM = "the room that dies";
const CLIENTS = 6;
/** After everybody has come back, the talk goes on for a random while. */
const LAST_MS = 900;
const RETURN_WITHIN_MS = 10_000;
const SETTLE_WITHIN_MS = 20_000;
const POLL_MS = 5;
const SHORT_KILLS = "3";

/**
 * `npm run test:faults -- chat`: the server is killed with SIGKILL while several people talk in one room over the real socket, and
 * is started again on the same state. Nothing acknowledged may be lost, nothing stored or shown twice, everybody back within
 * 3 s (p95). `--short` kills 3 times, `--kills N` so many, `--seed N` repeats a run.
 */
export async function tormentChat(): Promise<void> {
  const { values } = parseArgs({
    allowPositionals: true,
    options: {
      kills: { type: "string" },
      short: { type: "boolean", default: false },
      seed: { type: "string", default: String(Date.now() % 1_000_000) },
    },
  });
  const kills = Number(values.kills ?? (values.short ? SHORT_KILLS : "20"));
  const random = seededRandom(Number(values.seed));
  const folder = await mkdtemp(join(tmpdir(), "atelier-chat-faults-"));
  const app = new MortalApp(folder);
  const end = async () => {
    await app.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  console.log(`${kills} kills while ${CLIENTS} people talk, seed ${values.seed}.`);
  try {
    reportVerdict(await torment(app, { kills, random }));
  } finally {
    await end();
  }
}

async function torment(app: MortalApp, plan: { kills: number; random: Random }): Promise<Verdict> {
  await app.prepare();
  await app.start();
  const talkers = await gatherTalkers(app);
  const [over, silence] = [new AbortController(), new AbortController()];
  const attending = talkers.map((talker) => talker.attend(over.signal));
  await returned(talkers);
  const talking = talkers.map((talker) => talker.talk(plan.random, silence.signal));
  try {
    const lives = await killAndRestart(app, talkers, plan);
    silence.abort();
    await Promise.all(talking);
    await until(() => talkers.every(isSettled(talkers)), SETTLE_WITHIN_MS);
    over.abort();
    await Promise.all(attending);
    // A restart shows that the promises of the last life are on the disk too.
    await app.kill();
    await app.start();
    const [first] = talkers;
    const history = first ? await readAll(app, first.person, ROOM) : [];
    return judgeChat({ talkers, history, lives });
  } finally {
    silence.abort();
    over.abort();
  }
}

async function gatherTalkers(app: MortalApp): Promise<Talker[]> {
  const talkers: Talker[] = [];
  for (let index = 0; index < CLIENTS; index += 1) {
    const person = await registerPerson(app, `sample-${index}`);
    if (index === 0) await createRoom(app, person, ROOM);
    talkers.push(new Talker(app, person, ROOM));
  }
  return talkers;
}

type Torment = { readonly kills: number; readonly random: Random };

async function killAndRestart(
  app: MortalApp,
  talkers: readonly Talker[],
  { kills, random }: Torment,
): Promise<Life[]> {
  const lives: Life[] = [];
  let upAt = Date.now();
  while (lives.length < kills) {
    await returned(talkers);
    await sleep(random.between(0, LAST_MS));
    // Every second kill meets messages on their way.
    if (lives.length % 2 === 1)
      await until(() => talkers.some((one) => one.unanswered > 0), LAST_MS);
    const killedAt = Date.now();
    await app.kill();
    lives.push({ upAt, killedAt });
    await app.start();
    upAt = Date.now();
    if (process.stdout.isTTY) process.stdout.write(`\r${lives.length} kills `);
  }
  await returned(talkers);
  return [...lives, { upAt, killedAt: Number.POSITIVE_INFINITY }];
}

/** All listeners have caught up, or had the time to: the verdict counts who has not. */
const returned = (talkers: readonly Talker[]) =>
  until(() => talkers.every((talker) => talker.isCurrent), RETURN_WITHIN_MS);

/** Nothing waits for an answer, and nobody lags behind. */
const isSettled = (talkers: readonly Talker[]) => {
  const latest = Math.max(...talkers.map(({ client }) => client.timeline.seq));
  return ({ client, unanswered }: Talker) => unanswered === 0 && client.timeline.seq === latest;
};

async function until(isSo: () => boolean, withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!isSo() && Date.now() < deadline) await sleep(POLL_MS);
}
