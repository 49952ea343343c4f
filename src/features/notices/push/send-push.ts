import type { DeliveryOutcome, StoredDevice } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import { guardedPost, type PostResult } from "../../../platform/guarded-post";
import { toBase64Url } from "../../../platform/signature";
import { encryptPush, newMessageSecrets } from "./encrypt";
import { vapidAuthorization } from "./vapid";

/** It is what a device shows; what was said is read on the site, after the tap. */
export type PushPayload = {
  readonly kind: string;
  readonly id: number;
  readonly title: string;
  readonly link: string;
};

type Push = {
  readonly device: StoredDevice;
  readonly source: string;
  readonly payload: PushPayload;
};

export type PushOutcome = Pick<DeliveryOutcome, "outcome" | "retryAt">;

/** A device that is off for longer is not told any more. */
const LIFE_SECONDS = 3 * 86_400;
const MAX_RETRY_MS = 3_600_000;

/** A push may be sent twice; its topic, the same for one source, makes the second one replace the first. */
export async function sendPush(ctx: Ctx, { device, source, payload }: Push): Promise<PushOutcome> {
  const now = ctx.now();
  const body = await encryptPush(JSON.stringify(payload), device, await newMessageSecrets());
  if (!body) return { outcome: "gone" };
  const headers = {
    Authorization: await vapidAuthorization(ctx.config, { endpoint: device.endpoint, now }),
    "Content-Encoding": "aes128gcm",
    "Content-Type": "application/octet-stream",
    TTL: String(LIFE_SECONDS),
    Urgency: "normal",
    Topic: await pushTopicOf(source),
  };
  return outcomeOf(await guardedPost(ctx, { url: device.endpoint, headers, body }), now.getTime());
}

/** A topic has 32 characters of base64url at most (RFC 8030, 5.4). */
export async function pushTopicOf(source: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(source));
  return toBase64Url(new Uint8Array(digest)).slice(0, 32);
}

function outcomeOf(result: PostResult, now: number): PushOutcome {
  if (!result.ok) {
    return result.code === "ADDRESS_REFUSED" ? { outcome: "gone" } : { outcome: "retry" };
  }
  const { status, retryAfter } = result;
  if (status >= 200 && status < 300) return { outcome: "sent" };
  if (status === 404 || status === 410) return { outcome: "gone" };
  if (status !== 429 && status < 500) return { outcome: "refused" };
  const waitMs = Math.min(Number(retryAfter) * 1_000 || 0, MAX_RETRY_MS);
  return { outcome: "retry", ...(waitMs > 0 && { retryAt: now + waitMs }) };
}
