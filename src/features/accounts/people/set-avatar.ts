import { allInOrder } from "../../../platform/all-in-order";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { readNamedFile } from "../../../platform/read-named-file";
import type { AppError } from "../../../platform/errors";
import type { IncomingFile, UploadRefusal } from "../../../engines/uploads";
import type { Account } from "./account";
import { accountError } from "../errors";
import { avatarPurpose } from "./avatar-purpose";
import { getAccount, getUser } from "./get-account";
import { changeAccount } from "./update-profile";

export type PostedPicture = Omit<IncomingFile, "name">;

const avatarKey = () => `avatars/${crypto.randomUUID()}`;

/**
 * The picture is kept under a random key, without the camera's metadata. The file is written first, so that no row names a
 * missing one.
 */
export async function setAvatar(ctx: Ctx, incoming: PostedPicture): Promise<Account> {
  requireUser(ctx);
  const { kinds, receiveFile } = await import("../../../engines/uploads");
  // The bytes alone decide: a picture is shown without the name that it had.
  const rules = { purpose: avatarPurpose, refuse: refuseAvatar };
  const picture = await receiveFile({ ...incoming, name: "" }, rules);
  const avatar = avatarKey();
  const httpMetadata = { contentType: kinds[picture.kind].type };
  const replaced = allInOrder([
    picture.store((body) => ctx.env.FILES.put(avatar, body, { httpMetadata })),
    getAccount(ctx),
  ]).then(([, { avatar: before }]) => replaceAvatar(ctx, before, avatar));
  return replaced.catch(async (error: unknown) => {
    // The account was deleted meanwhile, and no row names the new picture.
    await ctx.env.FILES.delete(avatar);
    throw error;
  });
}

function refuseAvatar(refusal: UploadRefusal): AppError {
  if (refusal === "TOO_LARGE") return accountError("AVATAR_TOO_LARGE");
  if (refusal === "TOO_MANY_PIXELS") return accountError("AVATAR_TOO_MANY_PIXELS");
  return accountError("AVATAR_UNSUPPORTED");
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
