import type { Ctx } from "../../../platform/context";
import { refOf } from "../inbox/chat-notices";
import { inboxOf } from "../objects";

/** The room is closed to the person again, and so the link of the notice would lead nowhere. */
export async function withdrawInvitationNotice(
  ctx: Ctx,
  { userId, room }: { readonly userId: number; readonly room: string },
): Promise<void> {
  const place = { kind: "invitation", ref: refOf(room), item: 0 };
  await inboxOf(ctx.env, userId).amendNotices({ ...place, facts: null });
}
