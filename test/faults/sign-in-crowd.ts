import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serveByStart } from "./serve-by-start";

/**
 * `npm run test:faults -- sign-ins`: 48 people sign in or up at once, each from an address of their own. No answer is a
 * failure of ours, and `/health` answers within half a second all the while: hashes run one at a time, the queue is bounded.
 */
const CROWD = 48;
const HEALTH_WITHIN_MS = 500;
const HEALTH_EVERY_MS = 100;
const PASSWORD = "Correct-Horse-7";

const json = (address: string) => ({
  "content-type": "application/json",
  "cf-connecting-ip": address,
});

async function post(url: string, address: string, body: object) {
  const init = { method: "POST", headers: json(address), body: JSON.stringify(body) };
  const answer = await fetch(url, init);
  await answer.arrayBuffer();
  return { status: answer.status, retryAfter: answer.headers.get("retry-after") };
}

const register = (origin: string, name: string, address: string) => {
  const account = { username: name, email: `${name}@example.test`, password: PASSWORD };
  return post(`${origin}/api/v1/auth/register`, address, account);
};

/** It asks `/health` until the crowd has its answers, and keeps the longest wait. */
async function watchHealth(origin: string, isOver: () => boolean) {
  let [slowest, asked] = [0, 0];
  while (!isOver()) {
    const begun = performance.now();
    const { ok, status } = await fetch(`${origin}/health`, {
      headers: { "cf-connecting-ip": `198.51.100.${asked % 250}` },
    });
    if (!ok) throw new Error(`/health answered ${status}`);
    slowest = Math.max(slowest, performance.now() - begun);
    asked += 1;
    await sleep(HEALTH_EVERY_MS);
  }
  return { slowest, asked };
}

export async function answerSignInCrowd(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "atelier-sign-ins-"));
  const site = await serveByStart(folder, []);
  try {
    const known = "crowd-member";
    await register(site.origin, known, "192.0.2.1");
    let isOver = false;
    const health = watchHealth(site.origin, () => isOver);
    const begun = performance.now();
    const answers = await Promise.all(
      Array.from({ length: CROWD }, (_, index) => {
        const address = `203.0.113.${index + 1}`;
        if (index % 2 === 0) return register(site.origin, `crowd-${index}`, address);
        const credentials = { email: `someone-${index}@example.test`, password: PASSWORD };
        return post(`${site.origin}/api/v1/auth/login`, address, credentials);
      }),
    );
    const took = performance.now() - begun;
    isOver = true;
    report(answers, await health, took);
  } finally {
    await site.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Answers = readonly { readonly status: number; readonly retryAfter: string | null }[];
type Health = { readonly slowest: number; readonly asked: number };

function report(answers: Answers, { slowest, asked }: Health, took: number): void {
  const counts = Map.groupBy(answers, ({ status }) => status);
  const told = [...counts].map(([status, { length }]) => `${length} × ${status}`).join(", ");
  console.log(`${CROWD} sign-ins and sign-ups at once: ${told}, in ${Math.round(took)} ms`);
  console.log(`/health beside them: ${Math.round(slowest)} ms at the slowest of ${asked}`);
  const hasFailed = answers.some(({ status }) => status >= 500);
  const isUnclear = answers.some(({ status, retryAfter }) => status === 429 && retryAfter === null);
  if (hasFailed || isUnclear || slowest > HEALTH_WITHIN_MS) process.exitCode = 1;
}
