import { kinds } from "../../../engines/uploads";
import type { Ctx } from "../../../platform/context";
import { attachmentNamed } from "../../../platform/file-name";
import { cvError } from "../errors";
import { cvFileKey } from "../store/cv-keys";
import { requireAnalysis } from "./own-analysis";

/** It answers with the file as it was sent, always as an attachment that nothing can run in. */
export async function downloadCv(ctx: Ctx, id: string): Promise<Response> {
  const [row, file] = await Promise.all([
    requireAnalysis(ctx, id),
    ctx.env.FILES.get(cvFileKey(id)),
  ]).catch((error: unknown) => {
    throw error;
  });
  if (file === null || row.fileExpiresAt === null) throw cvError("CV_FILE_GONE");
  return new Response(file.body as ReadableStream, {
    headers: {
      "Content-Type": kinds[row.kind].type,
      "Content-Length": String(file.size),
      "Content-Disposition": attachmentNamed(row.fileName),
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
    },
  });
}
