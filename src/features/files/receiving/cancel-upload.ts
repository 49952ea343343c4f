import { and, isNotNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { fileError } from "../errors";
import { uploads } from "../store/tables";
import { abortUploads } from "./abort-uploads";
import { isOwnUpload } from "./find-upload";

/** It gives an unfinished upload up, with its parts and the bytes it reserved. */
export async function cancelUpload(ctx: Ctx, id: string): Promise<void> {
  const aborted = await abortUploads(
    ctx,
    and(isOwnUpload(ctx, id), isNotNull(uploads.multipartId)),
  );
  if (aborted === 0) throw fileError("UPLOAD_NOT_FOUND");
}
