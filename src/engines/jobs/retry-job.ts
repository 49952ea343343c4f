import { eq } from "drizzle-orm";
import { requireRole } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { AppError, defineErrors } from "../../platform/errors";
import { jobLog } from "./job-log";
import { jobs } from "./tables";

export const jobError = defineErrors({
  JOB_UNKNOWN: {
    status: 404,
    title: { fr: "Tâche introuvable", en: "No such job" },
    advice: () => ({
      fr: "Aucune tâche ne porte cet identifiant.",
      en: "No job has this id.",
    }),
  },
  JOB_NOT_RETRYABLE: {
    status: 409,
    title: { fr: "Relance impossible", en: "Cannot be retried" },
    advice: () => ({
      fr: "Seule une tâche échouée depuis moins d’un jour peut être relancée.",
      en: "Only a job that failed within the last day can be retried.",
    }),
  },
});

/** An admin starts a failed job again: done steps stay done, and no quota is charged. */
export async function retryJob(ctx: Ctx, jobId: string): Promise<void> {
  const admin = requireRole(ctx, "admin");
  const row = await ctx.db.select({ id: jobs.id }).from(jobs).where(eq(jobs.id, jobId)).get();
  if (!row) throw jobError("JOB_UNKNOWN");
  // The log is the truth: it alone decides, and its row follows.
  if (!(await jobLog(ctx.env, jobId).retry())) throw jobError("JOB_NOT_RETRYABLE");
  ctx.log.info("job_retried", { job_id: jobId, by: admin.userId });
}

export type Retried = { readonly retried: number; readonly refused: number };

/** It retries each of the jobs; those that have not failed, or too long ago, do not keep back the others. */
export async function retryJobs(ctx: Ctx, ids: readonly string[]): Promise<Retried> {
  requireRole(ctx, "admin");
  const results = await Promise.allSettled([...new Set(ids)].map((id) => retryJob(ctx, id)));
  const failures = results.flatMap((result) =>
    result.status === "rejected" ? [result.reason as unknown] : [],
  );
  const fault = failures.find((error) => !(error instanceof AppError) || error.status >= 500);
  if (fault !== undefined) throw fault;
  return { retried: results.length - failures.length, refused: failures.length };
}
