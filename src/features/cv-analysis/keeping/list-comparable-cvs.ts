import { and, desc, eq } from "drizzle-orm";
import type { CandidateFact } from "../../../engines/matching";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { findReading } from "../store/stored-reading";
import { cvAnalyses } from "../store/tables";

/** It is an analysed CV as far as offers are compared with it. */
export type ComparableCv = {
  readonly id: string;
  readonly fileName: string;
  /** What was copied from the offer into the CV proves nothing, so that the facts depend on the offer. */
  readonly factsFor: (offerText: string) => readonly CandidateFact[];
};

/** They are the latest CVs whose analysis is completed; one whose reading has another shape than today's is left out. */
export async function listComparableCvs(
  ctx: Ctx,
  { limit }: { readonly limit: number },
): Promise<ComparableCv[]> {
  const ownerId = ownerKey(requireUser(ctx).userId);
  const rows = await ctx.db
    .select({ id: cvAnalyses.id, fileName: cvAnalyses.fileName })
    .from(cvAnalyses)
    .where(and(eq(cvAnalyses.ownerId, ownerId), eq(cvAnalyses.status, "completed")))
    .orderBy(desc(cvAnalyses.createdAt))
    .limit(limit);
  if (rows.length === 0) return [];
  const [{ subjectOf }, { factsOfCv }, readings] = await Promise.all([
    import("../analysis/cv-subject"),
    import("../analysis/facts-of-cv"),
    Promise.all(rows.map(({ id }) => findReading(ctx, id))),
  ]);
  return rows.flatMap((row, index): ComparableCv[] => {
    const reading = readings[index];
    if (!reading) return [];
    const subject = subjectOf(reading, ctx.now());
    return [{ ...row, factsFor: (offerText) => factsOfCv(subject, offerText) }];
  });
}
