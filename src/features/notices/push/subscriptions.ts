import { inboxOf } from "../../../engines/notices";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { mayPostTo } from "../../../platform/guarded-post";
import { fromBase64Url } from "../../../platform/signature";
import { noticeError } from "../errors";
import { importPublicKey, type PushKeys } from "./encrypt";
import { isPushConfigured } from "./vapid";

export type Subscription = PushKeys & { readonly endpoint: string };

/** Browsers subscribe with it. */
export function getPushKey({ config }: Ctx): string {
  if (!isPushConfigured(config)) throw noticeError("PUSH_OFF");
  return config.VAPID_PUBLIC_KEY;
}

/** It registers the device that asks, until its session of the account ends. It is safe to repeat. */
export async function subscribeDevice(ctx: Ctx, subscription: Subscription): Promise<void> {
  const { userId, accountSessionId } = requireUser(ctx);
  if (!isPushConfigured(ctx.config)) throw noticeError("PUSH_OFF");
  if (!mayPostTo(ctx, subscription.endpoint)) throw noticeError("PUSH_ENDPOINT_REFUSED");
  if (!(await hasKeys(subscription))) throw noticeError("PUSH_KEYS_REFUSED");
  const createdAt = ctx.now().getTime();
  await inboxOf(ctx.env, userId).addDevice({ ...subscription, accountSessionId, createdAt });
}

export async function endSubscription(ctx: Ctx, endpoint: string): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).removeDevice(endpoint);
}

async function hasKeys({ p256dh, auth }: PushKeys): Promise<boolean> {
  const point = fromBase64Url(p256dh);
  return (
    fromBase64Url(auth)?.length === 16 && point !== null && (await importPublicKey(point)) !== null
  );
}
