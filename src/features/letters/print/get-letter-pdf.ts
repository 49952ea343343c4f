import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { describeError } from "../../../platform/log";
import { readNamedFile } from "../../../platform/read-named-file";
import { citedIds } from "../store/cited-facts";
import { letterError } from "../errors";
import { findPrinted } from "./find-printed";
import { LetterOrigin } from "../request/letter-origin";
import { pdfPathOf } from "./pdf-paths";
import { LetterPair, type PdfKind } from "../api/schemas";
import { storePdf } from "./store-pdfs";
import { generatedLetters, letterVersions } from "../store/tables";

export type LetterPdf = { readonly company: string; readonly body: ReadableStream | Uint8Array };

type PdfQuery = {
  readonly id: number;
  readonly kind: PdfKind;
  /** Absent: the current one. */
  readonly version?: number | undefined;
  /** It adds a page of what the letters rest on. */
  readonly withSources?: boolean;
};

/** The stored PDF as a stream; rendered and stored again when it was purged or never made. */
export async function getLetterPdf(ctx: Ctx, query: PdfQuery): Promise<LetterPdf> {
  const { id, kind, withSources = false } = query;
  if (withSources) {
    const { company, printed, origin } = await findPrinted(ctx, query);
    const { documents } = printed;
    return { company, body: await renderWithSources(ctx, { id, kind, documents, origin }) };
  }
  const { row, file } = await readNamedFile(ctx, {
    name: `letter:${id}:${query.version ?? "current"}:${kind}`,
    row: findPrinted(ctx, query),
    keyOf: ({ printed }) => pdfPathOf(printed, kind),
  });
  const { company, printed } = row;
  if (file) return { company, body: file.body };
  const pair = LetterPair.parse(printed.documents);
  const body = await storePdf(ctx, { paths: printed, pair, kind }).catch((error: unknown) => {
    ctx.log.error("pdf_not_rendered", { letter_id: id, kind, error: describeError(error) });
    throw letterError("PDF_NOT_FOUND", { cause: error });
  });
  await markStored(ctx, id, printed.pdfDualPath);
  return { company, body };
}

/** The path finds the row, for the version may have been put aside while its PDF was rendered; the purge needs the file. */
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

type WithSources = {
  readonly id: number;
  readonly kind: PdfKind;
  /** The documents of the version that is printed. */
  readonly documents: unknown;
  readonly origin: unknown;
};

/** This PDF is made on demand and not stored: it is rarely asked for, and needs no purge. */
async function renderWithSources(ctx: Ctx, { id, kind, documents, origin }: WithSources) {
  const pair = LetterPair.parse(documents);
  const cited = citedIds(pair);
  const made = LetterOrigin.parse(origin);
  const citedFacts = made.citedFacts.filter((fact) => cited.has(fact.id));
  const { assetFontLoader, renderPdfWithSources } = await import(".");
  return renderPdfWithSources({ kind, pair, citedFacts }, assetFontLoader(ctx.env.ASSETS)).catch(
    (error: unknown) => {
      ctx.log.error("pdf_not_rendered", { letter_id: id, kind, error: describeError(error) });
      throw letterError("PDF_NOT_FOUND");
    },
  );
}
