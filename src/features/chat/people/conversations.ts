import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { Memory } from "../../../platform/memory";
import { allInOrder } from "../../../platform/all-in-order";
import { findPeople } from "../../accounts";
import { type ConversationRow, requireSendAllowance, type StoredNotification } from "../inbox";
import { inboxOf, pairOf } from "../objects";
import type { History } from "../protocol";
import { type Acknowledgement, type RenderedHistory, requireAcknowledged } from "../room";
import type { ConversationsPage, MessagesPage } from "../api/schemas";
import { renderMarkdown } from "../text/render-markdown";
import { enterConversation, isKnownPerson } from "./enter-conversation";

export type Conversation = ConversationRow & { readonly username: string };

/** The people in a person's list last time. Their names are read beside the list, the names of others after it. */
const lastPeers = new Memory<number, readonly number[]>(1_000);

/** The latest first. The list comes from the person's own inbox, so that it never lags behind what they have seen. */
export async function listConversations(
  ctx: Ctx,
  page: ConversationsPage,
): Promise<Conversation[]> {
  const { userId } = requireUser(ctx);
  const [rows, expected] = await allInOrder([
    inboxOf(ctx.env, userId).conversations(page),
    findPeople(ctx, lastPeers.get(userId) ?? []),
  ]);
  const peers = rows.map(({ peer }) => peer);
  const others = peers.filter((peer) => !expected.some(({ id }) => id === peer));
  const people = [...expected, ...(await findPeople(ctx, others))];
  lastPeers.set(userId, peers);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({ ...row, username: names.get(row.peer) ?? "" }));
}

/** Lists a page of the conversation with a person, ascending. */
export async function listDirectMessages(
  ctx: Ctx,
  { peer, page }: { peer: number; page: MessagesPage },
): Promise<History> {
  return readDirect(ctx, { peer, read: (pair) => pair.history(page) });
}

/** Lists the same page for people, with the HTML of its messages. */
export async function listRenderedDirect(
  ctx: Ctx,
  { peer, page }: { peer: number; page: MessagesPage },
): Promise<RenderedHistory> {
  return readDirect(ctx, { peer, read: (pair) => pair.renderedHistory(page) });
}

type DirectReading<T> = {
  readonly peer: number;
  readonly read: (pair: ReturnType<typeof pairOf>) => Promise<T>;
};

async function readDirect<T>(ctx: Ctx, { peer, read }: DirectReading<T>): Promise<T> {
  const { userId } = requireUser(ctx);
  const ahead = () => read(pairOf(ctx.env, userId, peer));
  const entered = enterConversation(ctx, peer);
  if (peer !== userId && isKnownPerson(peer)) return (await allInOrder([entered, ahead()]))[1];
  await entered;
  return ahead();
}

type DirectMessage = {
  readonly peer: number;
  readonly content: string;
  readonly clientId?: string | undefined;
  readonly replyTo?: number | undefined;
};

export async function postDirectMessage(
  ctx: Ctx,
  { peer, content, clientId, replyTo }: DirectMessage,
): Promise<Acknowledgement> {
  const { userId } = requireUser(ctx);
  const [, handshake] = await allInOrder([requireSendAllowance(ctx), enterConversation(ctx, peer)]);
  const pair = pairOf(ctx.env, userId, peer);
  return requireAcknowledged(
    await pair.write(handshake, {
      type: "dm",
      to: peer,
      content,
      html: renderMarkdown(content),
      client_id: clientId,
      reply_to: replyTo,
    }),
  );
}

/** Marks everything as read, or everything up to a message. */
export async function markConversationRead(
  ctx: Ctx,
  { peer, id }: { peer: number; id?: number | undefined },
): Promise<void> {
  const { userId } = requireUser(ctx);
  const handshake = await enterConversation(ctx, peer);
  await pairOf(ctx.env, userId, peer).readUpTo(handshake, id);
}

const SHOWN = 50;

/** Lists mentions and invitations, newest first. */
export async function listNotifications(ctx: Ctx): Promise<StoredNotification[]> {
  return inboxOf(ctx.env, requireUser(ctx).userId).notifications(SHOWN);
}

export async function markNotificationsRead(ctx: Ctx, id: number): Promise<void> {
  await inboxOf(ctx.env, requireUser(ctx).userId).readNotifications(id);
}
