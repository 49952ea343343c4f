import {
  channelsOf,
  inboxOf,
  type NoticeChannel,
  type NoticePreferences,
} from "../../../engines/notices";
import { allInOrder } from "../../../platform/all-in-order";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { noticeError } from "../errors";

/** It returns what the person has chosen, with the defaults of every kind that they have not thought of. */
export async function getPreferences(ctx: Ctx): Promise<NoticePreferences> {
  return complete(ctx, await inboxOf(ctx.env, requireUser(ctx).userId).preferences());
}

export type Choices = { readonly preferences: NoticePreferences; readonly devices: number };

/** It is what the page of preferences shows. */
export async function getChoices(ctx: Ctx): Promise<Choices> {
  const inbox = inboxOf(ctx.env, requireUser(ctx).userId);
  const [stored, devices] = await allInOrder([
    Promise.resolve(inbox.preferences()),
    Promise.resolve(inbox.devices()),
  ]);
  return { preferences: complete(ctx, stored), devices: devices.length };
}

/** It changes what is named and leaves the rest as it is. */
export async function changePreferences(
  ctx: Ctx,
  change: Partial<NoticePreferences>,
): Promise<NoticePreferences> {
  const { userId } = requireUser(ctx);
  const kinds = ctx.features.noticeKinds.map(({ name }) => name);
  if (Object.keys(change.channels ?? {}).some((kind) => !kinds.includes(kind))) {
    throw noticeError("NOTICE_KIND_UNKNOWN");
  }
  return complete(ctx, await inboxOf(ctx.env, userId).changePreferences(change));
}

function complete({ features }: Ctx, stored: NoticePreferences): NoticePreferences {
  const channels: Record<string, readonly NoticeChannel[]> = {};
  for (const { name } of features.noticeKinds) channels[name] = channelsOf(stored, name);
  return { channels, quiet: stored.quiet };
}
