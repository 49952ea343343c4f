import { eq } from "drizzle-orm";
import * as z from "zod";
import {
  type UnreadableCvCode,
  unreadableCvCodes,
} from "../../../engines/cv-reading/unreadable-cv";
import type { Ctx } from "../../../platform/context";
import { cvFileKey, cvKeysOf } from "../store/cv-keys";
import { cvAnalyses } from "../store/tables";
import { findReading, storeReading } from "../store/stored-reading";
import type { CvRun } from "./cv-job-input";

const Outcome = z.enum(["read", "died", "gone", ...unreadableCvCodes]);
type Outcome = z.infer<typeof Outcome>;

export type ReadOutcome = "read" | "gone" | UnreadableCvCode;

/**
 * Nothing can stop a parser from inside, so each attempt is written down before it begins: a file during which two runs
 * have died is too complex, and is not opened a third time.
 */
export async function readOnce(ctx: Ctx, run: CvRun, fileName: string): Promise<ReadOutcome> {
  for (const attempt of ["1", "2"]) {
    const outcome = await run.step("read", { result: Outcome, attempt }, (start) =>
      start === "in_doubt" ? "died" : read(ctx, run, fileName),
    );
    if (outcome !== "died") return outcome;
  }
  return "CV_TOO_COMPLEX";
}

async function read(ctx: Ctx, { input }: CvRun, fileName: string): Promise<Outcome> {
  const { analysisId: id, readFor } = input;
  const known = readFor === null ? null : await findReading(ctx, readFor);
  if (known) {
    await storeReading(ctx, id, known);
    return (await isWanted(ctx, id)) ? "read" : "gone";
  }
  const file = await ctx.env.FILES.get(cvFileKey(id));
  if (file === null) return "gone";
  const { readCv } = await import("../../../engines/cv-reading/read-cv");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const outcome = await readCv({ bytes, fileName });
  if (!outcome.ok) return outcome.code;
  await storeReading(ctx, id, outcome.reading);
  return (await isWanted(ctx, id)) ? "read" : "gone";
}

/** The person may have deleted the analysis while its file was read; then its text must not stay behind. */
async function isWanted(ctx: Ctx, id: string): Promise<boolean> {
  const row = await ctx.db
    .select({ id: cvAnalyses.id })
    .from(cvAnalyses)
    .where(eq(cvAnalyses.id, id))
    .get();
  if (!row) await ctx.env.FILES.delete(cvKeysOf(id));
  return row !== undefined;
}
