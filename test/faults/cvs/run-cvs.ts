import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { MortalApp } from "../mortal-app";
import { type Random, seededRandom } from "../random";
import { reportVerdict } from "../report-verdict";
import { aSender, type Sender } from "../sender";
import { type Accepted, gatherCvEvidence, type SentCvs } from "./cv-evidence";
import { judgeCvs } from "./judge-cvs";

const PEOPLE = 10;
/** The analyses of one life end within about a second, so that kills meet them in every state. */
const LONGEST_LIFE_MS = 1_000;
const QUOTA =
  "analyses_a_month=1000 tailored_cvs_an_hour=10 transcription_minutes_a_month=60 storage_mb=1024";

/**
 * `npm run test:faults -- cvs`: ten people send CVs while the app is killed with SIGKILL. Afterwards every CV that was
 * accepted has been analysed once and told once, and each person's month counts exactly what was analysed. `--seed N`
 * repeats a run, `--kills 2 --jobs 20` is a quick one.
 */
export async function tormentCvs(): Promise<void> {
  const options = {
    kills: { type: "string", default: "20" },
    jobs: { type: "string", default: "200" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  } as const;
  const { values } = parseArgs({ options, allowPositionals: true });
  const random = seededRandom(Number(values.seed));
  const [kills, jobs] = [Number(values.kills), Number(values.jobs)];
  const folder = await mkdtemp(join(tmpdir(), "atelier-cvs-"));
  const app = new MortalApp(folder, {
    PLAN_QUOTAS: ["free", "pro", "team"].map((plan) => `${plan}: ${QUOTA}`).join("; "),
    RATE_LIMITS:
      "default=100000/minute,auth_login=1000/minute,auth_register=1000/minute,cv_upload=100000/minute",
  });
  const end = async () => {
    await app.end();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void end().finally(() => process.exit(130)));
  }
  console.log(`At least ${kills} kills and ${jobs} accepted CVs, seed ${values.seed}.`);
  try {
    await app.prepare();
    await app.start();
    const people: Sender[] = [];
    while (people.length < PEOPLE) {
      people.push(await aSender(app, { name: `sender${people.length}` }));
    }
    const sent = await sendThroughKills(app, { people, random, kills, jobs });
    reportVerdict(judgeCvs(await gatherCvEvidence(app, sent)));
  } finally {
    await end();
  }
}

type Torment = {
  readonly people: readonly Sender[];
  readonly random: Random;
  readonly kills: number;
  readonly jobs: number;
};

async function sendThroughKills(app: MortalApp, torment: Torment): Promise<SentCvs> {
  const { people, random, kills, jobs } = torment;
  // Half of the requests of every second life may be cut.
  const each = Math.ceil((jobs * 1.4) / kills / people.length);
  const accepted: Accepted[] = [];
  let [lives, cut] = [0, 0];
  for (; lives < kills || accepted.length < jobs; lives += 1) {
    const sending = people.map(async (person) => {
      for (let count = 0; count < each; count += 1) {
        const id = await send(person);
        if (id === null) cut += 1;
        else accepted.push({ person, id });
      }
    });
    // The kill meets requests on their way in every second life, and jobs at work in the others.
    if (lives % 2 === 0) await Promise.all(sending);
    await sleep(random.between(0, LONGEST_LIFE_MS));
    await app.kill();
    await Promise.all(sending);
    await app.start();
    if (process.stdout.isTTY) process.stdout.write(`\r${lives + 1} kills, ${accepted.length} CVs `);
  }
  return { people, accepted, cut, kills: lives };
}

/** It is null where the server died before it answered: then the CV may be at work or not. */
async function send({ ask }: Sender): Promise<string | null> {
  const form = new FormData();
  form.set("cv", new File([cvText()], "cv.txt"));
  const answer = await ask("/api/cv/upload", { method: "POST", body: form });
  if (!answer || answer.status >= 500) return null;
  if (answer.status !== 202) throw new Error(await answer.text());
  const body = (await answer.json().catch(() => null)) as { analysisId?: string } | null;
  return body?.analysisId ?? null;
}

const cvText = () =>
  [
    "Camille Exemple",
    "Software engineer",
    "camille@exemple.example",
    `https://exemple.example/${randomUUID()}`,
    "Experience",
    "Lead engineer, Nimbus Charts",
    "March 2021 – present",
    "- Led a team of four and cut loading times by 40 %.",
    "Education",
    "MSc Computer Science, University of Lyon, 2016",
  ].join("\n");
