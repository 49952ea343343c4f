import { inArray } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { sweepFiles } from "../../../platform/sweep-files";
import { pdfPaths } from "./pdf-paths";
import { generatedLetters, letterVersions } from "../store/tables";

/** PDFs whose pair or version was never saved, or is gone. */
export const sweepLetterFiles = (ctx: Ctx): Promise<void> =>
  sweepFiles(ctx, { prefix: "letters/", findReferenced });

/** A folder belongs to one version of a pair: its three files are named by one row, found by one of their names. */
async function findReferenced(ctx: Ctx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const folders = [...new Set(keys.map((key) => key.split("/")[1] ?? ""))];
  const names = folders.map(dualPathOf);
  const [current, earlier] = await ctx.db.batch([
    ctx.db
      .select({ path: generatedLetters.pdfDualPath })
      .from(generatedLetters)
      .where(inArray(generatedLetters.pdfDualPath, names)),
    ctx.db
      .select({ path: letterVersions.pdfDualPath })
      .from(letterVersions)
      .where(inArray(letterVersions.pdfDualPath, names)),
  ]);
  const known = new Set([...current, ...earlier].map(({ path }) => path));
  return new Set(keys.filter((key) => known.has(dualPathOf(key.split("/")[1] ?? ""))));
}

const dualPathOf = (folder: string) => pdfPaths(folder).pdfDualPath;
