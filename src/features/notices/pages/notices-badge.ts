import { readUnread } from "../../../engines/notices";
import type { CountBadge } from "../../../platform/nav-badges";
import { unreadNoticeTexts } from "./messages/unread";

export const countNoticesBadge: CountBadge = async (ctx) => {
  const { notices: count } = await readUnread(ctx);
  return { count, label: unreadNoticeTexts[ctx.language](count) };
};
