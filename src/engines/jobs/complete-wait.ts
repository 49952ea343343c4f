import type { Ctx } from "../../platform/context";
import type { EventTaken } from "./job-answers";
import { jobLog } from "./job-log";

type OutsideEvent = {
  readonly jobId: string;
  /** Of the step that waits. */
  readonly name: string;
  /** What `run.waitFor` was given; whoever brings the event has to know it. */
  readonly token: string;
  /** Anything that JSON can hold; parsed by the run that waited. */
  readonly value: unknown;
};

/**
 * An event from outside, such as a webhook: the job that is parked on it goes on. One that comes before the wait is kept, and
 * one that comes again changes nothing.
 */
export async function completeWait(ctx: Ctx, event: OutsideEvent): Promise<EventTaken> {
  const { jobId, name, token, value } = event;
  const text = JSON.stringify(value ?? null);
  const taken = (await jobLog(ctx.env, jobId).takeEvent({
    name,
    token,
    value: text,
  })) as EventTaken;
  const outcome = taken.ok ? "taken" : taken.code;
  ctx.log.info("job_event", { job_id: jobId, name, outcome });
  return taken;
}
