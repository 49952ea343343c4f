import { count, desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { V2Metadata } from "../cv/v2-metadata";
import type { ListedCv } from "../keeping/list-cvs";
import { cvGenerations } from "../store/tables";

export type CvListPage = { readonly cvs: readonly ListedCv[]; readonly total: number };

/** The latest comes first. */
export async function listCvPage(
  ctx: Ctx,
  { page, limit }: { readonly page: number; readonly limit: number },
): Promise<CvListPage> {
  const own = eq(cvGenerations.ownerId, ownerKey(requireUser(ctx).userId));
  const { id, analysisId, jobTitle, company, matchScore, templateName } = cvGenerations;
  const { metadata, createdAt, updatedAt } = cvGenerations;
  const head = { id, analysisId, jobTitle, company, matchScore, templateName };
  const [rows, totals] = await ctx.db.batch([
    ctx.db
      .select({ ...head, metadata, createdAt, updatedAt })
      .from(cvGenerations)
      .where(own)
      .orderBy(desc(createdAt), desc(id))
      .limit(limit)
      .offset((page - 1) * limit),
    ctx.db.select({ total: count() }).from(cvGenerations).where(own),
  ]);
  return {
    cvs: rows.map((row) => ({ ...row, metadata: V2Metadata.parse(JSON.parse(row.metadata)) })),
    total: totals[0]?.total ?? 0,
  };
}
