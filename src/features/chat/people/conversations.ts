import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { together } from "../../../platform/together";
import { findPeople } from "../../accounts";
import type { ConversationRow, StoredNotification } from "../inbox";
import { inboxOf, pairOf } from "../objects";
import type { History, RoomCommand } from "../room";
import type { ConversationsPage, MessagesPage } from "../api/schemas";
import {
  requireAcknowledged,
  requireSendAllowance,
  type Acknowledgement,
} from "../room/take-answer";
import { enterConversation, isKnownPerson } from "./enter-conversation";

export type Conversation = ConversationRow & { readonly username: string };

/** Who was in somebody's list last: their names are asked for beside it, those of others after it. */
const peersOf = new Memory<number, readonly number[]>(1_000);

/** The latest first; asked of the person's own inbox, so that it never lags behind what they have seen. */
export async function listConversations(
  ctx: Ctx,
  page: ConversationsPage,
): Promise<Conversation[]> {
  const { userId } = requireUser(ctx);
  const [rows, expected] = await together([
    inboxOf(ctx.env, userId).conversations(page),
    findPeople(ctx, peersOf.get(userId) ?? []),
  ]);
  const peers = rows.map(({ peer }) => peer);
  const others = peers.filter((peer) => !expected.some(({ id }) => id === peer));
  const people = [...expected, ...(await findPeople(ctx, others))];
  peersOf.set(userId, peers);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({ ...row, username: names.get(row.peer) ?? "" }));
}

/** A page of what was said to and by somebody, ascending. */
export async function listDirectMessages(
  ctx: Ctx,
  { peer, page }: { peer: number; page: MessagesPage },
): Promise<History> {
  const { userId } = requireUser(ctx);
  const read = async () => (await pairOf(ctx.env, userId, peer).history(page)) as History;
  const entered = enterConversation(ctx, peer);
  if (peer !== userId && isKnownPerson(peer)) return (await together([entered, read()]))[1];
  await entered;
  return read();
}

type Direct = {
  readonly peer: number;
  readonly content: string;
  readonly clientId?: string | undefined;
};

export async function postDirectMessage(
  ctx: Ctx,
  { peer, content, clientId }: Direct,
): Promise<Acknowledgement> {
  const { userId } = requireUser(ctx);
  const [, handshake] = await together([requireSendAllowance(ctx), enterConversation(ctx, peer)]);
  const id = clientId ?? crypto.randomUUID();
  const command: RoomCommand = { type: "dm", to: peer, content, client_id: id };
  return requireAcknowledged(await pairOf(ctx.env, userId, peer).act(handshake, command));
}

/** Everything, or everything up to a message. */
export async function markConversationRead(
  ctx: Ctx,
  { peer, id }: { peer: number; id?: number | undefined },
): Promise<void> {
  const { userId } = requireUser(ctx);
  const handshake = await enterConversation(ctx, peer);
  await pairOf(ctx.env, userId, peer).readUpTo(handshake, id);
}

const SHOWN = 50;

/** Mentions and invitations, newest first. */
export async function listNotifications(ctx: Ctx): Promise<StoredNotification[]> {
  return inboxOf(ctx.env, requireUser(ctx).userId).notifications(SHOWN);
}

export async function markNotificationsRead(ctx: Ctx, id: number): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).readNotifications(id);
}
