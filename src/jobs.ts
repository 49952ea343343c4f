import * as z from "zod";
import { failDeadLetter, JobOpened, runJob } from "./engines/jobs";
import { lettersJob } from "./features/letters";
import type { Ctx } from "./platform/context";
import type { JobKinds } from "./platform/job-kind";
import { consume, type JobHandlers } from "./platform/queue";

/** Every message the JOBS queue can carry. */
export const Job = z.discriminatedUnion("type", [JobOpened]);
export type Job = z.infer<typeof Job>;

/** Every kind of long work. A feature adds one line. */
const kinds: JobKinds = [lettersJob];

// `satisfies` is what makes a message without a handler a compile error.
const handlers = {
  "job.opened": (message, ctx) => runJob(ctx, message.jobId, kinds),
} satisfies JobHandlers<Job>;

const deadLetters = { "job.opened": failDeadLetter } satisfies JobHandlers<Job>;

export function consumeJobs(batch: MessageBatch<unknown>, ctx: Ctx): Promise<void> {
  const isDead = batch.queue.endsWith("-dead");
  return consume(batch, ctx, { schema: Job, handlers: isDead ? deadLetters : handlers });
}
