import type { CvPhoto } from "../../../engines/cv-layout/cv-content";
import type { Ctx } from "../../../platform/context";
import { findMyPhoto } from "../../profile";
import type { CvChoices } from "./cv-choices";

/** It is the member's photo as it is today, where the CV is to have one. */
export async function findCvPhoto(
  ctx: Ctx,
  { includePhoto }: Pick<CvChoices, "includePhoto">,
): Promise<CvPhoto | null> {
  const photo = includePhoto ? await findMyPhoto(ctx) : null;
  if (!photo) return null;
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const isPng = photo.httpMetadata?.contentType === "image/png";
  return { bytes, mediaType: isPng ? "image/png" : "image/jpeg" };
}
