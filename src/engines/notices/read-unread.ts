import { requireUser } from "../../platform/auth";
import type { Ctx } from "../../platform/context";
import { inboxOf } from "./inbox-of";

/** It is what waits for a person. */
export type Unread = {
  /** It counts unread messages of conversations. */
  readonly messages: number;
  readonly notices: number;
};

const asked = new WeakMap<Ctx, Promise<Unread>>();

/** It reads both numbers with one call of the inbox in a request, however many badges ask for them. */
export function readUnread(ctx: Ctx): Promise<Unread> {
  const known = asked.get(ctx);
  if (known) return known;
  const read = Promise.resolve(inboxOf(ctx.env, requireUser(ctx).userId).unread());
  asked.set(ctx, read);
  return read;
}
