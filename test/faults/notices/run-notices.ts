import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createVisitor, visitPages } from "../../../src/cli/visitor";
import { MortalApp } from "../mortal-app";
import { type Random, seededRandom } from "../random";
import { reportVerdict } from "../report-verdict";
import { aSender, type Sender } from "../sender";
import type { Verdict } from "../verdict";
import { type PushListener, startPushListener } from "./push-listener";

/** One person may have one pair written at a time. */
const PEOPLE = 8;
const LONGEST_LIFE_MS = 6_000;
const GIVE_UP_MS = 5 * 60_000;
const PAGE = 100;

/**
 * `npm run test:faults -- notices`: people who are told by the site, by mail and by push ask for letters, while the app is
 * killed with SIGKILL. Afterwards every pair that was written has one notice, no mail was sent twice, and each push
 * arrived. `--seed N` repeats a run, `--kills 2` is a quick one.
 */
export async function tormentNotices(): Promise<void> {
  const options = {
    kills: { type: "string", default: "8" },
    seed: { type: "string", default: String(Date.now() % 1_000_000) },
  } as const;
  const { values } = parseArgs({ options, allowPositionals: true });
  const random = seededRandom(Number(values.seed));
  const kills = Number(values.kills);
  const folder = await mkdtemp(join(tmpdir(), "atelier-notices-"));
  const listener = await startPushListener();
  const app = new MortalApp(folder, {
    MAIL_PRINT: "true",
    SITE_ORIGIN: "http://localhost:8787",
    FETCH_ALLOW_LOCAL: listener.origin,
  });
  const mails = mailsOf(app);
  const end = async () => {
    await app.end();
    await listener.stop();
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
      people.push(await aListener(app, { name: `listener${people.length}`, listener }));
    }
    const jobs = await askThroughKills(app, { people, random, kills });
    const notices = await seenNotices(people, { jobs: jobs.length, listener });
    reportVerdict(judge(notices, { jobs: jobs.length, kills, mails, listener }));
  } finally {
    await end();
  }
}

/** It collects the links of the letters that printed mails are about, one entry for each mail. */
function mailsOf(app: MortalApp): string[] {
  const links: string[] = [];
  let rest = "";
  app.onOutput = (chunk) => {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) {
      const [link] = /(?<=^https?:\/\/\S+)\/letters\/\d+$/.exec(line.trim()) ?? [];
      if (link !== undefined) links.push(link);
    }
  };
  return links;
}

async function aListener(
  app: MortalApp,
  { name, listener }: { readonly name: string; readonly listener: PushListener },
): Promise<Sender> {
  const visitor = createVisitor(() => app.origin);
  await visitPages(visitor);
  const person = await aSender(app, { name, cookie: visitor.cookie() });
  const post = (method: string, path: string, body: unknown) =>
    person.ask(path, {
      method,
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const answers = [
    await post("PUT", "/api/v1/notifications/preferences", {
      channels: { letters: ["app", "email", "push"] },
    }),
    await post("POST", "/api/v1/push/subscriptions", listener.subscription),
  ];
  for (const answer of answers) {
    if (!answer?.ok) throw new Error(`No preferences: ${answer?.status} ${await answer?.text()}`);
  }
  return person;
}

type Job = { readonly person: Sender; readonly id: string };

type Torment = {
  readonly people: readonly Sender[];
  readonly random: Random;
  readonly kills: number;
};

/** It returns the jobs that were accepted, all of which have ended by then. */
async function askThroughKills(
  app: MortalApp,
  { people, random, kills }: Torment,
): Promise<readonly Job[]> {
  const jobs: Job[] = [];
  for (let life = 0; life < kills; life += 1) {
    const asked = people.map(async (person) => {
      const id = await askForLetters(person, random);
      if (id !== null) jobs.push({ person, id });
    });
    await Promise.all(asked);
    await sleep(random.between(0, LONGEST_LIFE_MS));
    await app.kill();
    await app.start();
    await untilEnded(jobs);
  }
  return jobs;
}

const untilEnded = (jobs: readonly Job[]) =>
  until(async () => {
    const states = await Promise.all(jobs.map(({ person, id }) => statusOf(person, id)));
    return states.every((status) => status === "completed" || status === "failed");
  });

async function askForLetters({ ask }: Sender, random: Random): Promise<string | null> {
  const company = `Company ${random.between(1, 1_000_000)}`;
  const answer = await ask("/api/letters/generate", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ company_name: company }),
  });
  // A server that dies may answer 500, and a request whose answer was lost may still be at work.
  if (!answer || answer.status >= 500 || answer.status === 409) return null;
  if (answer.status !== 202) throw new Error(await answer.text());
  const accepted = (await answer.json().catch(() => null)) as { job_id?: string } | null;
  return accepted?.job_id ?? null;
}

async function statusOf({ ask }: Sender, job: string): Promise<string | null> {
  const answer = await ask(`/api/letters/jobs/${job}`);
  return ((await answer?.json()) as { status?: string } | undefined)?.status ?? null;
}

type Notice = { readonly id: number; readonly link: string; readonly count: number };

/** What the people see, once every notice and every push has arrived or will not come any more. */
async function seenNotices(
  people: readonly Sender[],
  { jobs, listener }: { readonly jobs: number; readonly listener: PushListener },
): Promise<readonly Notice[]> {
  let notices: readonly Notice[] = [];
  await until(async () => {
    notices = (await Promise.all(people.map(noticesOf))).flat();
    return notices.length >= jobs && listener.arrived.size >= notices.length;
  }).catch(() => undefined);
  return notices;
}

async function noticesOf({ ask }: Sender): Promise<readonly Notice[]> {
  const notices: Notice[] = [];
  let after = "";
  for (;;) {
    const answer = await ask(`/api/v1/notifications?limit=${PAGE}${after}`);
    const page = (await answer?.json()) as { data: Notice[]; next: number | null };
    notices.push(...page.data);
    if (page.next === null) return notices;
    after = `&after=${page.next}`;
  }
}

type Seen = {
  readonly jobs: number;
  readonly kills: number;
  readonly mails: readonly string[];
  readonly listener: PushListener;
};

function judge(notices: readonly Notice[], { jobs, kills, mails, listener }: Seen): Verdict {
  const pushes = [...listener.arrived.values()];
  const doubledMails = mails.length - new Set(mails).size;
  const doubledNotices = notices.length - new Set(notices.map(({ link }) => link)).size;
  return {
    figures: {
      kills,
      "accepted jobs": jobs,
      notices: notices.length,
      mails: mails.length,
      "mails lost by a kill": notices.length - mails.length,
      "pushes with a topic of their own": pushes.length,
      "pushes sent again after a kill, which replace the first": pushes.filter((n) => n > 1).length,
    },
    violations: [
      // An answer that was lost with the server stands for a job that nobody counted.
      ...(notices.length >= jobs ? [] : [`${jobs - notices.length} pairs have no notice`]),
      ...(doubledNotices === 0 ? [] : [`${doubledNotices} pairs have two notices`]),
      ...notices.flatMap(({ id, count }) =>
        count === 1 ? [] : [`notice ${id} stands for ${count}`],
      ),
      ...(doubledMails === 0 ? [] : [`${doubledMails} mails were sent twice`]),
      ...(pushes.length >= notices.length
        ? []
        : [`${notices.length - pushes.length} pushes are missing`]),
    ],
  };
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + GIVE_UP_MS;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > deadline) throw new Error("It did not come to an end in time");
    await sleep(250);
  }
}
