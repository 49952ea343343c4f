import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import type { ConversationRow, StoredNotification } from "../inbox";
import { inboxOf, pairOf } from "../objects";
import type { History, RoomCommand } from "../room";
import type { ConversationsPage, HistoryPage } from "../schemas";
import { takeAnswer, takeLeave, type Written } from "../take-answer";
import { enterConversation } from "./enter-conversation";

export type Conversation = ConversationRow & { readonly username: string };

/** The latest first; asked of the person's own inbox, so that it never lags behind what they have seen. */
export async function listConversations(
  ctx: Ctx,
  page: ConversationsPage,
): Promise<Conversation[]> {
  const { userId } = requireUser(ctx);
  const rows = await inboxOf(ctx.env, userId).conversations(page);
  const people = await findPeople(
    ctx,
    rows.map(({ peer }) => peer),
  );
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({ ...row, username: names.get(row.peer) ?? "" }));
}

/** A page of what was said to and by somebody, ascending. */
export async function listDirectMessages(
  ctx: Ctx,
  { peer, page }: { peer: number; page: HistoryPage },
): Promise<History> {
  const { userId } = requireUser(ctx);
  await enterConversation(ctx, peer);
  return (await pairOf(ctx.env, userId, peer).history(page)) as History;
}

type Direct = {
  readonly peer: number;
  readonly content: string;
  readonly clientId?: string | undefined;
};

export async function postDirectMessage(
  ctx: Ctx,
  { peer, content, clientId }: Direct,
): Promise<Written> {
  const { userId } = requireUser(ctx);
  await takeLeave(ctx);
  const introduction = await enterConversation(ctx, peer);
  const id = clientId ?? crypto.randomUUID();
  const command: RoomCommand = { type: "dm", to: peer, content, client_id: id };
  return takeAnswer(await pairOf(ctx.env, userId, peer).act(introduction, command));
}

/** Everything, or everything up to a message. */
export async function markConversationRead(
  ctx: Ctx,
  { peer, id }: { peer: number; id?: number | undefined },
): Promise<void> {
  const { userId } = requireUser(ctx);
  const introduction = await enterConversation(ctx, peer);
  await pairOf(ctx.env, userId, peer).readUpTo(introduction, id);
}

const SHOWN = 50;

/** Mentions and invitations, newest first. */
export async function listNotifications(ctx: Ctx): Promise<StoredNotification[]> {
  return inboxOf(ctx.env, requireUser(ctx).userId).notifications(SHOWN);
}

export async function markNotificationsRead(ctx: Ctx, id: number): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).readNotifications(id);
}
