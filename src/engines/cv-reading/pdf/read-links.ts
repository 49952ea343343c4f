import type { PDFPageProxy } from "unpdf/pdfjs";
import * as z from "zod";
import type { Rect } from "./matrix";

const Annotation = z.object({
  subtype: z.literal("Link"),
  url: z.string().min(1).max(2000),
  rect: z.tuple([z.number(), z.number(), z.number(), z.number()]),
});

const MAX_LINKS = 200;

export type PdfLink = { readonly url: string; readonly rect: Rect };

/** Links carry what print does not: behind an icon stands the address. Their places are in the space of the page. */
export async function readLinks(page: PDFPageProxy): Promise<PdfLink[]> {
  const annotations: readonly unknown[] = await page.getAnnotations();
  return annotations
    .slice(0, MAX_LINKS * 5)
    .flatMap((annotation) => {
      const { success, data } = Annotation.safeParse(annotation);
      if (!success) return [];
      const [left, top, right, bottom] = data.rect;
      return [{ url: data.url, rect: { left, top, right, bottom } }];
    })
    .slice(0, MAX_LINKS);
}
