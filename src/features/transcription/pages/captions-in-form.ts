import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { platformError } from "../../../platform/errors";
import type { PostedCaptions } from "../captions/read-posted-captions";

/** It covers the largest file that the API takes, and the form around it. */
export const captionLimit = bodyLimit({
  maxSize: 10 * 1024 * 1024 + 64 * 1024,
  onError: () => {
    throw platformError("PAYLOAD_TOO_LARGE");
  },
});

export const PostedCaptionForm = z.object({
  file: z.unknown().optional(),
  panel: z.string().default(""),
});

/** A chosen file comes before what stands in the field for a text. */
export async function captionsInForm({
  file,
  panel,
}: z.output<typeof PostedCaptionForm>): Promise<PostedCaptions> {
  if (file instanceof File && file.name !== "") {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  }
  return { bytes: new TextEncoder().encode(panel), name: "" };
}
