import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { jobLog, JobStatus } from "../../../engines/jobs";
import { jobFailureText, letterError } from "../errors";

/** The contract's job status; `error` is a sentence for the person, `error_code` what a program may act on. */
export const LetterJob = JobStatus.omit({ result_id: true, error: true }).extend({
  letter_id: z.number().int().optional(),
  error: z.string().optional(),
  error_code: z.string().optional(),
});
export type LetterJob = z.infer<typeof LetterJob>;

/** A job is there for its owner alone: another visitor's is not found. */
export async function getLetterJob(ctx: Ctx, jobId: string): Promise<LetterJob> {
  const ownerId = requireOwnerId(ctx);
  if (!z.uuid().safeParse(jobId).success) throw letterError("JOB_NOT_FOUND");
  const status = (await jobLog(ctx.env, jobId).status(ownerId)) as JobStatus | null;
  if (!status) throw letterError("JOB_NOT_FOUND");
  const { result_id, error, ...visible } = status;
  return {
    ...visible,
    ...(result_id !== undefined && { letter_id: Number(result_id) }),
    ...(error !== undefined && { error: jobFailureText(error)[ctx.language], error_code: error }),
  };
}

/** Opens the socket on which the job reports its progress; `since` is the last event the browser has seen. */
export async function followLetterJob(
  ctx: Ctx,
  { jobId, since, upgrade }: { jobId: string; since: number; upgrade: Request },
): Promise<Response> {
  const ownerId = requireOwnerId(ctx);
  if (!z.uuid().safeParse(jobId).success) throw letterError("JOB_NOT_FOUND");
  const headers = new Headers(upgrade.headers);
  headers.set("x-owner-id", ownerId); // Overwrites whatever the browser sent.
  headers.delete("cookie"); // The log knows owners, not sessions.
  const response = await jobLog(ctx.env, jobId).fetch(`https://job.internal/live?since=${since}`, {
    headers,
  });
  if (response.status === 404) throw letterError("JOB_NOT_FOUND");
  // A fetched response cannot be changed, and middleware still has headers to add.
  return new Response(null, { status: 101, webSocket: response.webSocket });
}
