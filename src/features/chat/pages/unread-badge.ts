import { readUnread } from "../../../engines/notices";
import type { CountBadge } from "../../../platform/nav-badges";
import { unreadTexts } from "./messages/unread";

/** Counts unread messages of conversations; mentions and invitations are notices, and counted there. */
export const countUnreadBadge: CountBadge = async (ctx) => {
  const { messages: count } = await readUnread(ctx);
  return { count, label: unreadTexts[ctx.language](count) };
};
