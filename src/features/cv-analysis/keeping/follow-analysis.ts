import { jobLog, JobStatus } from "../../../engines/jobs";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { cvError } from "../errors";

/** It is the state of the job behind an analysis, for as long as jobs are kept. */
export async function getAnalysisJob(ctx: Ctx, id: string): Promise<JobStatus> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const status = JobStatus.nullable().parse(await jobLog(ctx.env, id).status(ownerId));
  if (!status) throw cvError("ANALYSIS_NOT_FOUND");
  return status;
}

type Following = { readonly id: string; readonly since: number; readonly upgrade: Request };

/** It opens the socket on which the job reports its progress; `since` is the last event that the browser has seen. */
export async function followAnalysis(
  ctx: Ctx,
  { id, since, upgrade }: Following,
): Promise<Response> {
  const headers = new Headers(upgrade.headers);
  // It overwrites what the browser has sent.
  headers.set("x-owner-id", ownerKey(requireUser(ctx).userId));
  headers.delete("cookie");
  const url = `https://job.internal/live?since=${since}`;
  const response = await jobLog(ctx.env, id).fetch(url, { headers });
  if (response.status === 404) throw cvError("ANALYSIS_NOT_FOUND");
  // A fetched response cannot be changed, and middleware still has headers to add.
  return new Response(null, { status: 101, webSocket: response.webSocket });
}
