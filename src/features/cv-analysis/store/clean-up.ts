import { and, eq, inArray, lt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { CV_DEADLINE_SECONDS } from "../work/cv-job";
import { ANALYSIS_FAILED } from "../work/failure-codes";
import { analysisIdIn, CV_PREFIX, cvFileKey } from "./cv-keys";
import { cvAnalyses } from "./tables";

/** A statement of D1 takes a hundred values. */
const EXPIRED_AT_ONCE = 80;
/** A job that was re-opened at its deadline may still end well. */
const GRACE_MS = 600_000;

/** Every night, files that have been kept long enough go; their texts stay. It is safe to repeat. */
export async function cleanUpCvs(ctx: Ctx): Promise<void> {
  await dropExpiredFiles(ctx);
  await sweepFiles(ctx, { prefix: CV_PREFIX, findReferenced });
}

async function dropExpiredFiles(ctx: Ctx): Promise<void> {
  const expired = await ctx.db
    .select({ id: cvAnalyses.id })
    .from(cvAnalyses)
    .where(lt(cvAnalyses.fileExpiresAt, ctx.now().getTime()))
    .limit(EXPIRED_AT_ONCE);
  if (expired.length === 0) return;
  const ids = expired.map(({ id }) => id);
  await ctx.env.FILES.delete(ids.map(cvFileKey));
  await ctx.db.update(cvAnalyses).set({ fileExpiresAt: null }).where(inArray(cvAnalyses.id, ids));
}

async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const ids = keys.flatMap((key) => analysisIdIn(key) ?? []);
  const rows = await ctx.db
    .select({ id: cvAnalyses.id })
    .from(cvAnalyses)
    .where(inArray(cvAnalyses.id, ids));
  const known = new Set(rows.map(({ id }) => id));
  return new Set(keys.filter((key) => known.has(analysisIdIn(key) ?? "")));
}

/** Every hour, analyses whose job has ended without them are called failed. It is safe to repeat. */
export async function failLostAnalyses(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  await ctx.db
    .update(cvAnalyses)
    .set({ status: "failed", errorCode: ANALYSIS_FAILED, reuseKey: null, updatedAt: now })
    .where(
      and(
        eq(cvAnalyses.status, "processing"),
        lt(cvAnalyses.createdAt, now - CV_DEADLINE_SECONDS * 1000 - GRACE_MS),
      ),
    );
}
