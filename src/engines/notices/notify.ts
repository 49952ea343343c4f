import type { Ctx } from "../../platform/context";
import { inboxOf } from "./inbox-of";
import type { NewNotice, NoticePlace } from "./notice";

/** It tells a person of an event, once per source, by the channels that they have chosen for its kind. */
export async function notify(ctx: Ctx, userId: number, notice: NewNotice): Promise<void> {
  await inboxOf(ctx.env, userId).addNotice(userId, notice);
}

/** The person has seen the thing itself, and with it what they were told of there. */
export async function markPlaceRead(ctx: Ctx, userId: number, place: NoticePlace): Promise<void> {
  await inboxOf(ctx.env, userId).readNoticesAt(place);
}
