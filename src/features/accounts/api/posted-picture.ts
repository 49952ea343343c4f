import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { AppEnv } from "../../../platform/context";
import { readForm } from "../../../platform/parse-body";
import { accountError } from "../errors";
import { MAX_AVATAR_BYTES } from "../people/avatar-purpose";
import type { PostedPicture } from "../people/set-avatar";

/** It covers the picture and the form around it. */
export function pictureLimit() {
  return bodyLimit({
    maxSize: MAX_AVATAR_BYTES + 16 * 1024,
    onError: () => {
      throw accountError("AVATAR_TOO_LARGE");
    },
  });
}

/** The picture is the field `avatar` of a form, or the whole body. */
export async function pictureOf(c: Context<AppEnv>): Promise<PostedPicture> {
  const isForm = /^multipart\/form-data\b/i.test(c.req.header("content-type") ?? "");
  // A page has read its form by now, and one of another type has no picture in it.
  const { body, bodyUsed } = c.req.raw;
  if (!isForm) return { body: bodyUsed ? null : body, announcedBytes: null };
  const { avatar } = await readForm(c);
  if (!(avatar instanceof File)) throw accountError("AVATAR_UNSUPPORTED");
  return { body: avatar.stream(), announcedBytes: null };
}
