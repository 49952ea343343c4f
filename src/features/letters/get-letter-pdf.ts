import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { describeError } from "../../platform/log";
import { requireSession } from "../../platform/session";
import { letterError } from "./errors";
import { getEarlierVersion } from "./get-earlier-version";
import { ownLetter } from "./own-letter";
import { pdfPathOf } from "./pdf-paths";
import { LetterPair, type PdfKind } from "./schemas";
import { storePdf } from "./store-pdfs";
import { generatedLetters, letterVersions } from "./tables";

export type LetterPdf = { readonly company: string; readonly body: ReadableStream | Uint8Array };

type PdfQuery = {
  readonly id: number;
  readonly kind: PdfKind;
  /** Absent: the current one. */
  readonly version?: number | undefined;
};

/** The stored PDF as a stream; rendered and stored again when it was purged or never made. */
export async function getLetterPdf(ctx: Ctx, { id, kind, version }: PdfQuery): Promise<LetterPdf> {
  const letter = await ctx.db
    .select({
      companyName: generatedLetters.companyName,
      version: generatedLetters.version,
      documents: generatedLetters.documents,
      pdfMotivationPath: generatedLetters.pdfMotivationPath,
      pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
      pdfDualPath: generatedLetters.pdfDualPath,
    })
    .from(generatedLetters)
    .where(ownLetter(requireSession(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const company = letter.companyName;
  const isCurrent = version === undefined || version === letter.version;
  const printed = isCurrent ? letter : await getEarlierVersion(ctx, { id, version });
  const stored = await ctx.env.FILES.get(pdfPathOf(printed, kind));
  if (stored) return { company, body: stored.body };
  const pair = LetterPair.parse(printed.documents);
  const body = await storePdf(ctx, { paths: printed, pair, kind }).catch((error: unknown) => {
    ctx.log.error("pdf_not_rendered", { letter_id: id, kind, error: describeError(error) });
    throw letterError("PDF_NOT_FOUND", { cause: error });
  });
  await markStored(ctx, id, printed.pdfDualPath);
  return { company, body };
}

/** By path, for the version may have been put aside while its PDF was rendered; the purge must find the file. */
async function markStored(ctx: Ctx, id: number, path: string): Promise<void> {
  const pdfStoredAt = ctx.now().getTime();
  await ctx.db.batch([
    ctx.db
      .update(generatedLetters)
      .set({ pdfStoredAt })
      .where(and(eq(generatedLetters.id, id), eq(generatedLetters.pdfDualPath, path))),
    ctx.db
      .update(letterVersions)
      .set({ pdfStoredAt })
      .where(and(eq(letterVersions.letterId, id), eq(letterVersions.pdfDualPath, path))),
  ]);
}
