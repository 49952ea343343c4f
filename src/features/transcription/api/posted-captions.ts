import type { Context } from "hono";
import type { AppEnv } from "../../../platform/context";
import { readForm } from "../../../platform/parse-body";
import type { PostedCaptions } from "../captions/read-posted-captions";

/** The captions are the body, whatever its type, or the field `file` of a form, which may be a text too. */
export async function postedCaptions(c: Context<AppEnv>, name: string): Promise<PostedCaptions> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  if (!isForm) return { bytes: new Uint8Array(await c.req.arrayBuffer()), name };
  const { file } = await readForm(c);
  if (file instanceof File) {
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: name || file.name };
  }
  return { bytes: new TextEncoder().encode(typeof file === "string" ? file : ""), name };
}
