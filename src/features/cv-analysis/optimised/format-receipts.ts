import * as z from "zod";
import { readCv } from "../../../engines/cv-reading/read-cv";
import { READER_VERSION } from "../../../engines/cv-reading/read-cv-result";
import { parseReceipt } from "../../../engines/cv-receipts/parse-receipt";
import { hashText } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { toFields } from "../optimise/document-fields";
import { cvReceiptsKey } from "../store/cv-keys";
import { type OptimisedFormat, optimisedFile, optimisedFormats } from "./optimised-file";
import type { OptimisedView } from "./optimised-view";

const FormatReceipt = z.object({
  format: z.enum(optimisedFormats),
  /** It counts the values that were written into the file, and those that came back the same. */
  total: z.number().int(),
  same: z.number().int(),
  lost: z.array(z.object({ path: z.string(), value: z.string(), reread: z.string().nullable() })),
});
/** It says what our own reader finds in one file of the optimised version. */
export type FormatReceipt = z.infer<typeof FormatReceipt>;

const StoredReceipts = z.object({ key: z.string(), receipts: z.array(FormatReceipt) });

type Exported = { readonly id: string; readonly view: Pick<OptimisedView, "document"> };

/** Each file is written and read again once for a choice of changes; then the receipts lie beside the reading. */
export async function formatReceipts(ctx: Ctx, { id, view }: Exported): Promise<FormatReceipt[]> {
  const { document } = view;
  const [key, stored] = await Promise.all([
    hashText(JSON.stringify([READER_VERSION, document])),
    ctx.env.FILES.get(cvReceiptsKey(id)),
  ]);
  const known = StoredReceipts.safeParse(await stored?.json()).data;
  if (known?.key === key) return known.receipts;
  const receipts: FormatReceipt[] = [];
  for (const format of optimisedFormats) {
    receipts.push(await receiptOf(ctx, view, format));
  }
  const httpMetadata = { contentType: "application/json" };
  const body = JSON.stringify({ key, receipts });
  ctx.later(ctx.env.FILES.put(cvReceiptsKey(id), body, { httpMetadata }));
  return receipts;
}

async function receiptOf(
  ctx: Ctx,
  { document }: Exported["view"],
  format: OptimisedFormat,
): Promise<FormatReceipt> {
  const file = await optimisedFile(ctx, document, format);
  const bytes = new Uint8Array(await new Response(file).arrayBuffer());
  const outcome = await readCv({ bytes, fileName: `cv.${format}` });
  const { rows, same } = parseReceipt(toFields(document), outcome.ok ? outcome.reading.cv : null);
  const lost = rows
    .filter(({ isSame }) => !isSame)
    .map(({ path, value, reread }) => ({ path, value, reread }));
  return { format, total: rows.length, same, lost };
}
