import { and, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { tailoringError } from "../errors";
import { cvGenerations, type StoredGeneration } from "../store/tables";
import { CvChoices } from "../cv/cv-choices";
import { CvData } from "../cv/cv-data";
import { StoredFit } from "../cv/fit-selection";
import { TailoredMaterial } from "../cv/tailored-material";
import { V2Metadata } from "../cv/v2-metadata";
import { FileReceipts } from "./file-receipt";

/** Another person's CV looks the same as none: the owner stands in the statement. */
export const ownCv = (ctx: Ctx, id: string) =>
  and(eq(cvGenerations.id, id), eq(cvGenerations.ownerId, ownerKey(requireUser(ctx).userId)));

/** It is one tailored CV with all that it was made of. */
export type KeptCv = Pick<
  StoredGeneration,
  "id" | "analysisId" | "jobTitle" | "company" | "matchScore" | "createdAt" | "updatedAt"
> & {
  readonly material: TailoredMaterial;
  readonly choices: CvChoices;
  readonly fit: StoredFit;
  readonly cvData: CvData;
  readonly metadata: V2Metadata;
  readonly receipts: FileReceipts | null;
};

export async function requireCv(ctx: Ctx, id: string): Promise<KeptCv> {
  const row = await ctx.db.select().from(cvGenerations).where(ownCv(ctx, id)).get();
  if (!row) throw tailoringError("CV_NOT_FOUND");
  const { ownerId: _, templateName: __, ...rest } = row;
  return {
    ...rest,
    material: TailoredMaterial.parse(JSON.parse(row.material)),
    choices: CvChoices.parse(JSON.parse(row.choices)),
    fit: StoredFit.parse(JSON.parse(row.fit)),
    cvData: CvData.parse(JSON.parse(row.cvData)),
    metadata: V2Metadata.parse(JSON.parse(row.metadata)),
    receipts: row.receipts === null ? null : FileReceipts.parse(JSON.parse(row.receipts)),
  };
}
