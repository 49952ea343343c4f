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
import type { Verdict } from "../verdict";

const PEOPLE = 10;
const MONTHLY_LIMIT = 1_000;
const LONGEST_LIFE_MS = 1_500;
const GIVE_UP_MS = 5 * 60_000;

/**
 * `npm run test:faults -- cvs`: ten people send CVs while the app is killed with SIGKILL. Afterwards every CV that was
 * accepted has been analysed once, and each person's month counts what they have. `--seed N` repeats a run, `--kills 2` is
 * a quick one.
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
    CV_MONTHLY_LIMIT: String(MONTHLY_LIMIT),
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
  console.log(`Seed ${values.seed}.`);
  try {
    await app.prepare();
    await app.start();
    const people: Sender[] = [];
    while (people.length < PEOPLE) {
      people.push(await aSender(app, { name: `sender${people.length}` }));
    }
    const accepted = await sendThroughKills(app, { people, random, kills, jobs });
    reportVerdict(await judge(people, { accepted, kills }));
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

type Accepted = { readonly person: Sender; readonly id: string };

async function sendThroughKills(app: MortalApp, torment: Torment): Promise<readonly Accepted[]> {
  const { people, random, kills, jobs } = torment;
  const each = Math.ceil(jobs / kills / people.length);
  const accepted: Accepted[] = [];
  for (let life = 0; life < kills || accepted.length < jobs; life += 1) {
    const sending = people.map(async (person) => {
      for (let count = 0; count < each; count += 1) {
        const id = await send(person);
        if (id !== null) accepted.push({ person, id });
      }
    });
    // The kill meets requests on their way in every second life, and jobs at work in the others.
    if (life % 2 === 0) await Promise.all(sending);
    await sleep(random.between(0, LONGEST_LIFE_MS));
    await app.kill();
    await Promise.all(sending);
    await app.start();
  }
  return accepted;
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

type History = { readonly total: number; readonly quota: { readonly used: number } };
type Seen = { readonly accepted: readonly Accepted[]; readonly kills: number };

async function judge(people: readonly Sender[], { accepted, kills }: Seen): Promise<Verdict> {
  await until(async () => {
    const states = await Promise.all(accepted.map(({ person, id }) => statusOf(person, id)));
    return states.every((status) => status !== "processing");
  });
  const states = await Promise.all(accepted.map(({ person, id }) => statusOf(person, id)));
  const lost = states.filter((status) => status !== "completed").length;
  const histories = await Promise.all(people.map(historyOf));
  const rows = histories.reduce((sum, { total }) => sum + total, 0);
  const used = histories.reduce((sum, { quota }) => sum + quota.used, 0);
  const notices = await Promise.all(people.map(noticeLinksOf));
  const links = notices.flat();
  const doubled = links.length - new Set(links).size;
  return {
    figures: {
      kills,
      "accepted CVs": accepted.length,
      "analyses, with those whose answer was lost": rows,
      "counted in all months": used,
      notices: links.length,
    },
    violations: [
      ...(lost === 0 ? [] : [`${lost} accepted CVs have no analysis`]),
      ...(rows >= accepted.length ? [] : [`${accepted.length - rows} rows are missing`]),
      // A request that died after its row and before its job leaves a row that is never counted.
      ...(used <= rows && used >= accepted.length ? [] : [`${used} are counted for ${rows} rows`]),
      ...(doubled === 0 ? [] : [`${doubled} analyses were told twice`]),
    ],
  };
}

async function statusOf({ ask }: Sender, id: string): Promise<string> {
  const answer = await ask(`/api/cv/analyze/${id}`);
  const body = (await answer?.json()) as { analysis?: { status: string } } | undefined;
  return body?.analysis?.status ?? "gone";
}

async function historyOf({ ask }: Sender): Promise<History> {
  const answer = await ask("/api/cv/history");
  return (await answer?.json()) as History;
}

async function noticeLinksOf({ ask }: Sender): Promise<readonly string[]> {
  const answer = await ask("/api/v1/notifications?limit=100");
  const page = (await answer?.json()) as { data: { link: string; count: number }[] };
  return page.data.flatMap(({ link, count }) => Array.from({ length: count }, () => link));
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) throw new Error("It did not come to an end in time");
    await sleep(500);
  }
}
