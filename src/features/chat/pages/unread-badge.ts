import { requireUser } from "../../../platform/auth";
import type { CountBadge } from "../../../platform/nav-badges";
import { inboxOf } from "../objects";
import { unreadTexts } from "./messages/unread";

/** Counts unread messages of conversations, mentions and invitations: what somebody has said to this very person. */
export const countUnreadBadge: CountBadge = async (ctx) => {
  const count = await inboxOf(ctx.env, requireUser(ctx).userId).unread();
  return { count, label: unreadTexts[ctx.language](count) };
};
