import { setTimeout as sleep } from "node:timers/promises";
import * as z from "zod";
import { Refused, requestLetters, type Visitor } from "../../src/cli/visitor";
import type { MortalApp } from "./mortal-app";
import type { Random } from "./random";

/** One request for letters, as its sender remembers it. */
export type Attempt = {
  readonly session: string;
  outcome: Outcome;
};

/** `unanswered`: it went out and no answer came, so that it may or may not have been accepted. */
export type Outcome = "unanswered" | "unsent" | "refused" | { readonly jobId: string };

export type Guest = { readonly session: string; readonly visitor: Visitor };

type LoadOptions = {
  readonly app: MortalApp;
  readonly guests: readonly Guest[];
  readonly random: Random;
  readonly until: AbortSignal;
  /** Where it is written down; read by others while it grows. */
  readonly journal: Attempt[];
};

const ENDED = new Set(["completed", "failed"]);
const PAUSE_MS = 15;

/** Asks for letters for one guest after the other, whatever happens to the server. */
export async function askAndAsk(options: LoadOptions): Promise<void> {
  const { app, guests, random, until, journal } = options;
  for (let turn = 0; !until.aborted; turn += 1) {
    const guest = guests[turn % guests.length];
    if (!guest) break;
    while (!app.isUp && !until.aborted) await sleep(PAUSE_MS);
    const attempt: Attempt = { session: guest.session, outcome: "unanswered" };
    journal.push(attempt);
    attempt.outcome = await ask(guest, random);
    if (typeof attempt.outcome === "object") await awaitEnd(guest, attempt.outcome.jobId, until);
    else await sleep(PAUSE_MS);
  }
}

async function ask({ visitor }: Guest, random: Random): Promise<Outcome> {
  const company = `Company ${random.between(1, 1_000_000)}`;
  try {
    const { job_id: jobId } = await requestLetters(visitor, { company_name: company });
    return { jobId };
  } catch (error) {
    if (isConnectionRefused(error)) return "unsent";
    // A server that dies may still answer 500 for a request that it has accepted.
    return error instanceof Refused && error.status < 500 ? "refused" : "unanswered";
  }
}

const isConnectionRefused = (error: unknown) =>
  error instanceof Error &&
  (error.cause as { code?: unknown } | undefined)?.code === "ECONNREFUSED";

/** As a page that polls would; gives up when the server does not answer. */
async function awaitEnd({ visitor }: Guest, jobId: string, until: AbortSignal): Promise<void> {
  while (!until.aborted) {
    const status = await statusOf(visitor, jobId);
    if (status === null || ENDED.has(status)) return;
    await sleep(PAUSE_MS);
  }
}

const Job = z.object({ status: z.string() });

/** Null when there was no answer. */
export async function statusOf(visitor: Visitor, jobId: string): Promise<string | null> {
  try {
    const response = await visitor.fetch(`/api/letters/jobs/${jobId}`);
    return Job.parse(await response.json()).status;
  } catch {
    return null;
  }
}
