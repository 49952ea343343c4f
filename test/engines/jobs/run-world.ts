import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, type MockInstance, vi } from "vitest";
import * as z from "zod";
import {
  cancelJob,
  type Claim,
  completeWait,
  defineJob,
  type JobLog,
  jobLog,
  type JobOpened,
  type JobStatus,
  openJob,
  runJob,
} from "../../../src/engines/jobs";
import { lettersQuota } from "../../../src/features/letters/request/letters-quota";
import { ownerLimit, quotaSlots, reserveQuota } from "../../../src/features/quotas";
import type { JobRun, JobStep, StepName } from "../../../src/platform/job-kind";
import { newSessionId, testCtx } from "../../support/context";

const steps = [
  { name: "ask", progress: 20 },
  { name: "answer", progress: 60 },
  { name: "keep", progress: 80, isBinding: true },
] as const satisfies readonly JobStep[];
type Run = JobRun<{ n: number }, StepName<typeof steps>>;

export const ctx = testCtx({ kind: "system", name: "test" });
export const text = { result: z.string() };

let send: MockInstance<Queue["send"]>;

/** To be called once by a file of tests that carry jobs out by hand. */
export function withoutConsumer(): void {
  beforeEach(() => {
    // Without messages no consumer joins in.
    send = vi.spyOn(env.JOBS, "send").mockResolvedValue(undefined as never);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
}

/** An open job of a kind that does this, with a slot of the letters' quota. */
export async function aJob(carryOut: (run: Run) => Promise<string>) {
  const [jobId, ownerId, addressKey] = [crypto.randomUUID(), newSessionId(), crypto.randomUUID()];
  const kind = defineJob({
    name: `test ${jobId}`,
    steps,
    deadlineSeconds: 600,
    expectedSeconds: 1,
    slots: (client) => quotaSlots(lettersQuota, client),
    input: async () => z.object({ n: z.number() }),
    run: async () => (_ctx, run) => carryOut(run),
  });
  await reserveQuota(ctx, lettersQuota, { jobId, ownerId, addressKey });
  if (!(await openJob(ctx, kind, { jobId, ownerId, addressKey, input: { n: 1 } }))) {
    throw new Error("The log did not open");
  }
  const log = jobLog(env, jobId);
  return {
    jobId,
    ownerId,
    log,
    run: () => runJob(ctx, jobId, [kind]),
    status: async () => (await log.status(ownerId)) as JobStatus,
    claim: async () => (await log.claim()) as Claim,
    quota: () => ownerLimit(env, ownerId).view("letters"),
    cancel: (by = ownerId) => cancelJob(ctx, { jobId, ownerId: by }),
    bring: (token: string, value: unknown = "yes") =>
      completeWait(ctx, { jobId, name: "answer", token, value }),
  };
}

export type Job = Awaited<ReturnType<typeof aJob>>;

/** Steps and progress of its events, from the first run on. */
export async function eventsOf({ log }: Job): Promise<[string, number][]> {
  const events = await runInDurableObject(log, (_: JobLog, { storage }) =>
    storage.sql.exec<{ body: string }>("SELECT body FROM events ORDER BY seq").toArray(),
  );
  return events.map(({ body }) => {
    const { step, progress } = JSON.parse(body) as JobStatus;
    return [step, progress];
  });
}

/** Ends when the test says so. */
export function aGate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  let arrive: () => void = () => undefined;
  const reached = new Promise<void>((resolve) => (arrive = resolve));
  const pass = async () => {
    arrive();
    await opened;
  };
  return { pass, reached, open: () => open() };
}

/** How often a run was sent for. Jobs of other tests may be sent for meanwhile, by their own alarms. */
export const sendsFor = ({ jobId }: Job) =>
  send.mock.calls.filter(([message]) => (message as JobOpened).jobId === jobId).length;

/** The clock and the heart stand still until the test moves them. */
export const holdTime = () =>
  vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
