import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "../../../platform/context";
import { readForm } from "../../../platform/parse-body";
import { profileError } from "../errors";
import type { PostedPhoto } from "../photo/my-photo";
import { MAX_PHOTO_BYTES } from "../photo/photo-purpose";

/** It covers the photo and the form around it. */
export const photoLimit = () =>
  bodyLimit({
    maxSize: MAX_PHOTO_BYTES + 16 * 1024,
    onError: () => {
      throw profileError("PHOTO_TOO_LARGE");
    },
  });

/** The photo is the field `photo` of a form, or the whole body. */
export async function photoOf(c: Context<AppEnv>): Promise<PostedPhoto> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  const { body, bodyUsed } = c.req.raw;
  if (!isForm) return { body: bodyUsed ? null : body, announcedBytes: null };
  const { photo } = await readForm(c);
  if (!(photo instanceof File)) throw profileError("PHOTO_UNSUPPORTED");
  return { body: photo.stream(), announcedBytes: null };
}
