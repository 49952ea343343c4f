import { removeOldJobs } from "./engines/jobs";
import type { Ctx } from "./platform/context";

const purgeLetters = async (ctx: Ctx) => (await import("./features/letters")).purgeLetters(ctx);
const sweepLetterFiles = async (ctx: Ctx) =>
  (await import("./features/letters")).sweepLetterFiles(ctx);
const purgeReadings = async (ctx: Ctx) => (await import("./engines/companies")).purgeReadings(ctx);
const removeOldSessions = async (ctx: Ctx) =>
  (await import("./features/accounts")).removeOldSessions(ctx);

/** One entry per line of `[triggers] crons` in wrangler.toml. Every task is safe to repeat. */
const schedule: Readonly<Record<string, readonly ((ctx: Ctx) => Promise<void>)[]>> = {
  "0 2 * * *": [purgeLetters, purgeReadings, removeOldJobs, removeOldSessions, sweepLetterFiles],
};

export async function runScheduled(cron: string, ctx: Ctx): Promise<void> {
  const tasks = schedule[cron];
  if (!tasks) throw new Error(`No task is scheduled for "${cron}"`);
  for (const task of tasks) await task(ctx);
}
