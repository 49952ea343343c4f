import type { Ctx } from "../../../platform/context";
import { contentDispositionOf } from "../../../platform/file-name";
import { type OptimisedFormat, optimisedFile } from "./optimised-file";
import { findOptimised } from "./require-optimised";

type Wanted = { readonly id: string; readonly format: OptimisedFormat };

const types: Readonly<Record<OptimisedFormat, string>> = {
  md: "text/markdown; charset=utf-8",
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** It answers with the optimised version as a file, made anew each time from the accepted changes. */
export async function downloadOptimised(ctx: Ctx, { id, format }: Wanted): Promise<Response> {
  const { view } = await findOptimised(ctx, id);
  const body = await optimisedFile(ctx, view.document, format);
  const name = view.document.name ?? "";
  const download = { stem: "cv", name, nameless: "optimised", extension: format };
  return new Response(body, {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": contentDispositionOf(download, "attachment"),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
