import type { Ctx } from "../../platform/context";
import type { EventTaken } from "./job-answers";
import { jobLog } from "./job-log";

type OutsideEvent = {
  readonly jobId: string;
  /** It is the name of the waiting step. */
  readonly name: string;
  /** It is the token that `run.waitFor` was given; the sender of the event has to know it. */
  readonly token: string;
  /** It is anything that JSON can hold; the run that waited parses it. */
  readonly value: unknown;
};

/**
 * It takes an event from outside, such as a webhook, and the job that is parked on it goes on. An event that comes before
 * the wait is kept, and one that comes again changes nothing.
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
