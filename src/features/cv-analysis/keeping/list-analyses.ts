import { count, desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { quotaOf, quotaWindowEnd, viewQuota } from "../../quotas";
import { cvAnalyses, type StoredAnalysis } from "../store/tables";
import { cvQuota } from "../upload/cv-quota";

const SHOWN = 20;

export type ListedAnalysis = Pick<
  StoredAnalysis,
  | "id"
  | "fileName"
  | "kind"
  | "size"
  | "status"
  | "errorCode"
  | "score"
  | "fileExpiresAt"
  | "processingMs"
  | "createdAt"
  | "updatedAt"
>;

export type CvAllowance = {
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
  /** It is in Unix milliseconds. */
  readonly resetsAt: number;
};

export type AnalysisHistory = {
  readonly analyses: readonly ListedAnalysis[];
  readonly total: number;
  readonly allowance: CvAllowance;
};

/** The newest come first, without what was read in them. */
export async function listAnalyses(ctx: Ctx): Promise<AnalysisHistory> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const own = eq(cvAnalyses.ownerId, ownerId);
  const [[analyses, totals], allowance] = await Promise.all([
    ctx.db.batch([
      ctx.db
        .select(listedColumns)
        .from(cvAnalyses)
        .where(own)
        .orderBy(desc(cvAnalyses.createdAt))
        .limit(SHOWN),
      ctx.db.select({ total: count() }).from(cvAnalyses).where(own),
    ]),
    viewAllowance(ctx, ownerId),
  ]);
  return { analyses, total: totals[0]?.total ?? 0, allowance };
}

const { id, fileName, kind, size, status, errorCode, score } = cvAnalyses;
const { fileExpiresAt, processingMs, createdAt, updatedAt } = cvAnalyses;
const listedColumns = {
  id,
  fileName,
  kind,
  size,
  status,
  errorCode,
  score,
  fileExpiresAt,
  processingMs,
  createdAt,
  updatedAt,
};

async function viewAllowance(ctx: Ctx, ownerId: string): Promise<CvAllowance> {
  const [{ used }, limit] = await Promise.all([
    viewQuota(ctx, cvQuota, { ownerId, window: "month" }),
    quotaOf(ctx, "analyses_a_month"),
  ]);
  const resetsAt = quotaWindowEnd("month", ctx.now().getTime());
  return { limit, used, remaining: Math.max(0, limit - used), resetsAt };
}
