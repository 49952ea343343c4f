import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { type Language, languages } from "../../../platform/language";
import type { KeptSummary } from "../../../platform/personal-data";
import { formatFileSize } from "../../../ui/file-size";
import { filesMessages } from "../pages/messages";
import { readQuotaBytes } from "../receiving/reserve";
import { storageUse } from "../store/tables";

const inBoth = (text: (language: Language) => string) =>
  Object.fromEntries(languages.map((language) => [language, text(language)])) as Record<
    Language,
    string
  >;

/** The page of the account shows the storage in use against the quota, and leads to the files. */
export async function summarizeStorage(ctx: Ctx, ownerId: string): Promise<KeptSummary> {
  const [use, quotaBytes] = await Promise.all([
    ctx.db
      .select({ bytes: storageUse.bytes })
      .from(storageUse)
      .where(eq(storageUse.ownerId, ownerId))
      .get(),
    readQuotaBytes(ctx),
  ]);

  return {
    path: "/files",
    title: inBoth((language) => filesMessages[language].title),
    link: inBoth((language) => filesMessages[language].manage),
    line: inBoth((language) =>
      filesMessages[language].storage(
        formatFileSize(use?.bytes ?? 0, language),
        formatFileSize(quotaBytes, language),
      ),
    ),
  };
}
