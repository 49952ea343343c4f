import type { Ctx } from "../../../platform/context";
import { abortUploads } from "./abort-uploads";
import { ownUpload, requireParted } from "./find-upload";

/** It gives an unfinished upload up, with its parts and the bytes it reserved. */
export async function cancelUpload(ctx: Ctx, id: string): Promise<void> {
  const upload = requireParted(await ownUpload(ctx, id).get());
  await abortUploads(ctx, [upload]);
}
