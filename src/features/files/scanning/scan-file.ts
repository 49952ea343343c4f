import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { askScanner } from "../../../platform/scanner";
import { files } from "../store/tables";

/** It writes what the scanner says to every row of the object. A file that is gone or has been scanned is left alone. */
export async function scanFile(ctx: Ctx, fileId: number, send?: typeof fetch): Promise<null> {
  const file = await ctx.db.select().from(files).where(eq(files.id, fileId)).get();
  if (file?.scan !== "scanning" || ctx.config.SCANNER_URL === "") return null;
  const object = await ctx.env.FILES.get(file.objectKey);
  if (!object) return null;
  const scan = await askScanner(
    { config: ctx.config, ...(send && { send }) },
    object.body as ReadableStream,
  );
  await ctx.db.update(files).set({ scan }).where(eq(files.objectKey, file.objectKey));
  if (scan === "infected") ctx.log.warn("file_infected", { file_id: fileId });
  return null;
}
