import * as z from "zod";
import { failDeadLetter, JobOpened, runJob } from "./engines/jobs";
import { NoticesDue } from "./engines/notices";
import { deliverNotices } from "./features/notices";
import type { Ctx } from "./platform/context";
import type { Feature } from "./platform/feature";
import type { JobKinds } from "./platform/job-kind";
import { consume, type JobHandlers } from "./platform/queue";

/** Every message the JOBS queue can carry. */
export const Job = z.discriminatedUnion("type", [JobOpened, NoticesDue]);
export type Job = z.infer<typeof Job>;

// `satisfies` is what makes a message without a handler a compile error.
const handlersFor = (kinds: JobKinds) =>
  ({
    "job.opened": (message, ctx) => runJob(ctx, message.jobId, kinds),
    "notices.due": (message, ctx) => deliverNotices(ctx, message),
  }) satisfies JobHandlers<Job>;

const deadLetters = {
  "job.opened": failDeadLetter,
  // The alarm of the inbox asks again as long as something is due.
  "notices.due": () => Promise.resolve(),
} satisfies JobHandlers<Job>;

/** Carries out the jobs of a batch that the features know; what no delivery could carry fails visibly. */
export function consumeJobs(
  ctx: Ctx,
  batch: MessageBatch<unknown>,
  features: readonly Feature[],
): Promise<void> {
  const handlers = handlersFor(features.flatMap(({ jobs }) => jobs ?? []));
  const isDead = batch.queue.endsWith("-dead");
  return consume(batch, ctx, { schema: Job, handlers: isDead ? deadLetters : handlers });
}
