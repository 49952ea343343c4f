import { inboxOf } from "../../engines/notices";
import { requireUser } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { noticePageError } from "./errors";

/** It marks notices as read, and with each those that are listed as one with it. Ids that are not there do no harm. */
export async function readNotices(ctx: Ctx, ids: readonly number[]): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).readGroups(ids);
}

export async function readAllNotices(ctx: Ctx): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).readAllNotices();
}

/** It marks a notice as read, and returns the path of what it is about. */
export async function openNotice(ctx: Ctx, id: number): Promise<string> {
  const link = await inboxOf(ctx.env, requireUser(ctx).userId).openGroup(id);
  if (link === null) throw noticePageError("NOTICE_NOT_FOUND");
  return link;
}
