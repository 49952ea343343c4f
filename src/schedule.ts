import type { Ctx } from "./platform/context";
import type { Feature } from "./platform/feature";

/** Runs what the features have to do at this trigger, one after the other. Every task is safe to repeat. */
export async function runScheduled(
  ctx: Ctx,
  cron: string,
  features: readonly Feature[],
): Promise<void> {
  const tasks = features.flatMap((feature) => feature.cron?.[cron] ?? []);
  if (tasks.length === 0) throw new Error(`No task is scheduled for "${cron}"`);
  for (const load of tasks) {
    const task = await load();
    await task(ctx);
  }
}
