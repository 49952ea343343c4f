import type { Ctx } from "../../../platform/context";
import type { UploadPurpose } from "../../../platform/upload-purpose";
import { fileError } from "../errors";

/** A purpose of a feature that takes its files by itself is unknown here. */
export function requirePurpose(ctx: Ctx, name: string): UploadPurpose {
  const purpose = ctx.features.findPurpose(name);
  if (!purpose?.isOpen) throw fileError("PURPOSE_UNKNOWN");
  return purpose;
}
