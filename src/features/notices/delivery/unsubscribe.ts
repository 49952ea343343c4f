import { channelsOf, inboxOf } from "../../../engines/notices";
import type { Ctx } from "../../../platform/context";
import type { NoticeKind } from "../../../platform/notice-kind";
import { findAddressee } from "../../accounts";
import { noticePageError } from "../errors";
import { everyKind } from "../pages/messages/notice-mail";
import { readUnsubscribeToken, type Unsubscription } from "./unsubscribe-token";

export type EndedKind = Pick<NoticeKind, "name" | "label">;
type KnownUnsubscription = Omit<Unsubscription, "kind"> & { readonly kind: EndedKind };

/** The link in a message is enough, without a session: whoever reads the mail may stop it. */
export async function findUnsubscription(ctx: Ctx, token: string): Promise<KnownUnsubscription> {
  const named = await readUnsubscribeToken(ctx.config.SIGNING_SECRET, token);
  const kind = [...ctx.features.noticeKinds, everyKind].find(({ name }) => name === named?.kind);
  if (!named || !kind) throw noticePageError("UNSUBSCRIBE_LINK_UNKNOWN");
  return { userId: named.userId, kind };
}

/** It ends the mail of one kind, or of every kind, and leaves the other channels as they are. It is safe to repeat. */
export async function unsubscribe(ctx: Ctx, token: string): Promise<EndedKind> {
  const { userId, kind } = await findUnsubscription(ctx, token);
  // The inbox of a deleted account stays empty.
  if (!(await findAddressee(ctx, userId))) return kind;
  const inbox = inboxOf(ctx.env, userId);
  const preferences = await inbox.preferences();
  const ended = kind === everyKind ? ctx.features.noticeKinds : [kind];
  const channels = Object.fromEntries(
    ended.map(({ name }) => [
      name,
      channelsOf(preferences, name).filter((channel) => channel !== "email"),
    ]),
  );
  await inbox.changePreferences({ channels });
  return kind;
}
