import { allInOrder } from "../../../platform/all-in-order";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { readNamedFile } from "../../../platform/read-named-file";
import type { Account } from "./account";
import { accountError } from "../errors";
import { getAccount, getUser } from "./get-account";
import { changeAccount } from "./update-profile";

export const MAX_AVATAR_BYTES = 2 * 1024 * 1024;

const avatarKey = () => `avatars/${crypto.randomUUID()}`;

/**
 * The picture is kept under a random key, without the camera's metadata. The file is written first, so that no row names a
 * missing one.
 */
export async function setAvatar(ctx: Ctx, bytes: Uint8Array): Promise<Account> {
  requireUser(ctx);
  if (bytes.length > MAX_AVATAR_BYTES) throw accountError("AVATAR_TOO_LARGE");
  const { isTooWideOrHigh, sniffPicture, withoutMetadata } = await import("../avatars");
  const contentType = sniffPicture(bytes);
  const picture = contentType && withoutMetadata(bytes, contentType);
  if (!picture) throw accountError("AVATAR_UNSUPPORTED");
  if (isTooWideOrHigh(picture, contentType)) throw accountError("AVATAR_TOO_MANY_PIXELS");
  const avatar = avatarKey();
  const replaced = allInOrder([
    ctx.env.FILES.put(avatar, picture, { httpMetadata: { contentType } }),
    getAccount(ctx),
  ]).then(([, { avatar: before }]) => replaceAvatar(ctx, before, avatar));
  return replaced.catch(async (error: unknown) => {
    // The account was deleted meanwhile, and no row names the new picture.
    await ctx.env.FILES.delete(avatar);
    throw error;
  });
}

export async function removeAvatar(ctx: Ctx): Promise<Account> {
  const { avatar: before } = await getAccount(ctx);
  return replaceAvatar(ctx, before, null);
}

/**
 * Both writes run side by side: if either fails the person is told, and no old picture stays without a row that names it.
 */
async function replaceAvatar(ctx: Ctx, before: string | null, avatar: string | null) {
  const [account] = await Promise.all([
    changeAccount(ctx, { avatar }),
    before === null ? undefined : ctx.env.FILES.delete(before),
  ]);
  return account;
}

/** It returns the picture of any person who has one, to any signed-in person. */
export async function getAvatar(ctx: Ctx, userId: number): Promise<R2ObjectBody> {
  const { file: picture } = await readNamedFile(ctx, {
    name: `avatar:${userId}`,
    row: getUser(ctx, userId),
    keyOf: ({ avatar }) => avatar,
  });
  if (!picture) throw accountError("AVATAR_NOT_FOUND");
  return picture;
}
