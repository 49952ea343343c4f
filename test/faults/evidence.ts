import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import type { JobEvent } from "../../src/engines/jobs/job-status";
import { AccessStatus } from "../../src/features/letters/api/schemas";
import { followJob, type Visitor } from "../../src/cli/visitor";
import { type Attempt, type Guest, statusOf } from "./load";
import type { MortalApp } from "./mortal-app";
import { type JobRow, readStoredState } from "./stored-state";
import type { Evidence } from "./verdict";

/** Reservations that no job confirmed give themselves back after 30 s; a little more for the alarm that does it. */
const RESERVATION_MS = 34_000;
const SETTLE_WITHIN_MS = 90_000;
const POLL_MS = 200;

type Known = { readonly guests: readonly Guest[]; readonly journal: readonly Attempt[] };

/** Lets the last life settle, asks its API for all that was promised, then reads what is on the disk. */
export async function gatherEvidence(
  app: MortalApp,
  { guests, journal }: Known,
): Promise<Omit<Evidence, "lives" | "calls">> {
  const quiet = sleep(RESERVATION_MS);
  await untilSettled({ guests, journal });
  await quiet;
  await app.kill();
  const { jobs } = await readStoredState(app.folder);
  const overdue = jobs.filter(({ ended_at }) => ended_at === null);

  // One slot a day: the limiter of the address refuses, and tells what it counts.
  await app.start({ IP_DAILY_LIMIT: 1 });
  const quotaUsed = new Map<string, number>();
  for (const { session, visitor } of guests) {
    quotaUsed.set(session, (await readAccess(visitor)).daily_used);
  }
  const logs = await readLogs(app.origin, { guests, jobs });
  const addressUsed = await readAddressUse(guests);
  await app.kill();
  const stored = await readStoredState(app.folder);
  return { journal, logs, quotaUsed, addressUsed, overdue, stored };
}

/** Returns when nobody's job is under way any more, or when it has waited long enough for the verdict to say so. */
async function untilSettled({ guests, journal }: Known): Promise<void> {
  const deadline = Date.now() + SETTLE_WITHIN_MS;
  const visitors = new Map(guests.map(({ session, visitor }) => [session, visitor]));
  const jobs = journal.flatMap(({ session, outcome }) =>
    typeof outcome === "object" ? [{ visitor: visitors.get(session), jobId: outcome.jobId }] : [],
  );
  for (const { visitor, jobId } of jobs) {
    const hasEnded = async () =>
      visitor && ["completed", "failed"].includes((await statusOf(visitor, jobId)) ?? "");
    while (Date.now() < deadline && !(await hasEnded())) await sleep(POLL_MS);
  }
  for (const { visitor } of guests) {
    const isBusy = async () => (await readAccess(visitor)).active_job_id !== null;
    while (Date.now() < deadline && (await isBusy())) await sleep(POLL_MS);
  }
}

async function readAccess(visitor: Visitor): Promise<AccessStatus> {
  return AccessStatus.parse(await (await visitor.fetch("/api/letters/access")).json());
}

async function readLogs(
  origin: string,
  { guests, jobs }: { guests: readonly Guest[]; jobs: readonly JobRow[] },
): Promise<Map<string, JobEvent[]>> {
  const visitors = new Map(guests.map(({ session, visitor }) => [session, visitor]));
  const logs = new Map<string, JobEvent[]>();
  for (const { id: jobId, owner_id, ended_at } of jobs) {
    const visitor = visitors.get(owner_id);
    if (!visitor || ended_at === null) continue;
    const events: JobEvent[] = [];
    await followJob(visitor, { origin, jobId, tell: (event) => events.push(event) });
    logs.set(jobId, events);
  }
  return logs;
}

const Exhausted = z.object({
  code: z.literal("DAILY_LIMIT_REACHED"),
  details: z.object({ max_per_day: z.number(), used: z.number() }),
});

/** All sessions share this machine's address. Nobody has used it when a request is simply admitted. */
async function readAddressUse(guests: readonly Guest[]): Promise<number> {
  const response = await guests[0]?.visitor.fetch("/api/letters/generate", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ company_name: "One too many" }),
  });
  if (response?.status !== 429) throw new Error(`The address was not refused: ${response?.status}`);
  return Exhausted.parse(await response.json()).details.used;
}
