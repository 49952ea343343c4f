import { desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { V2Metadata } from "../cv/v2-metadata";
import { cvGenerations, type StoredGeneration } from "../store/tables";

const SHOWN = 50;

export type ListedCv = Pick<
  StoredGeneration,
  | "id"
  | "analysisId"
  | "jobTitle"
  | "company"
  | "matchScore"
  | "templateName"
  | "createdAt"
  | "updatedAt"
> & { readonly metadata: V2Metadata };

/** The latest comes first. */
export async function listCvs(ctx: Ctx): Promise<ListedCv[]> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const { id, analysisId, jobTitle, company, matchScore, templateName } = cvGenerations;
  const { metadata, createdAt, updatedAt } = cvGenerations;
  const head = { id, analysisId, jobTitle, company, matchScore, templateName };
  const rows = await ctx.db
    .select({ ...head, metadata, createdAt, updatedAt })
    .from(cvGenerations)
    .where(eq(cvGenerations.ownerId, ownerId))
    .orderBy(desc(createdAt), desc(id))
    .limit(SHOWN);
  return rows.map((row) => ({ ...row, metadata: V2Metadata.parse(JSON.parse(row.metadata)) }));
}
