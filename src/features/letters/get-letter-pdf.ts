import { eq } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { describeError } from "../../platform/log";
import { requireSession } from "../../platform/session";
import { letterError } from "./errors";
import { ownLetter } from "./get-letter";
import { LetterOrigin, standardOrigin } from "./letter-origin";
import { pdfPathOf } from "./pdf-paths";
import { LetterPair, type PdfKind } from "./schemas";
import { storePdf } from "./store-pdfs";
import { generatedLetters } from "./tables";

export type LetterPdf = { readonly company: string; readonly body: ReadableStream | Uint8Array };

/** The stored PDF as a stream; rendered and stored again when it was purged or never made. */
export async function getLetterPdf(
  ctx: Ctx,
  { id, kind, withSources = false }: { id: number; kind: PdfKind; withSources?: boolean },
): Promise<LetterPdf> {
  const letter = await ctx.db
    .select({
      companyName: generatedLetters.companyName,
      documents: generatedLetters.documents,
      origin: generatedLetters.origin,
      pdfMotivationPath: generatedLetters.pdfMotivationPath,
      pdfAntiMotivationPath: generatedLetters.pdfAntiMotivationPath,
      pdfDualPath: generatedLetters.pdfDualPath,
    })
    .from(generatedLetters)
    .where(ownLetter(requireSession(ctx), id))
    .get();
  if (!letter) throw letterError("LETTER_NOT_FOUND");
  const company = letter.companyName;
  if (withSources) return { company, body: await renderWithSources(ctx, { id, kind, letter }) };
  const stored = await ctx.env.FILES.get(pdfPathOf(letter, kind));
  if (stored) return { company, body: stored.body };
  const pair = LetterPair.parse(letter.documents);
  const body = await storePdf(ctx, { paths: letter, pair, kind }).catch((error: unknown) => {
    ctx.log.error("pdf_not_rendered", { letter_id: id, kind, error: describeError(error) });
    throw letterError("PDF_NOT_FOUND", { cause: error });
  });
  const pdfStoredAt = ctx.now().getTime();
  await ctx.db.update(generatedLetters).set({ pdfStoredAt }).where(eq(generatedLetters.id, id));
  return { company, body };
}

type WithSources = {
  readonly id: number;
  readonly kind: PdfKind;
  readonly letter: { readonly documents: unknown; readonly origin: unknown };
};

/** Made on demand and not stored: few ask for it, and there is nothing to purge. */
async function renderWithSources(ctx: Ctx, { id, kind, letter }: WithSources) {
  const pair = LetterPair.parse(letter.documents);
  const { citedFacts } = letter.origin ? LetterOrigin.parse(letter.origin) : standardOrigin;
  const { assetFontLoader, renderPdfWithSources } = await import("./pdf");
  return renderPdfWithSources({ kind, pair, citedFacts }, assetFontLoader(ctx.env.ASSETS)).catch(
    (error: unknown) => {
      ctx.log.error("pdf_not_rendered", { letter_id: id, kind, error: describeError(error) });
      throw letterError("PDF_NOT_FOUND");
    },
  );
}
