import { and, asc, eq, ne, or } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import { asJson, type PersonalData, type SignedOut } from "../../../platform/personal-data";
import type { Ctx } from "../../../platform/context";
import { removeDocuments } from "../../../engines/search";
import { inboxOf, pairOf, roomOf } from "../objects";
import { type ChatMessage, closeCodes } from "../protocol";
import { authorToken, MESSAGE } from "../search/tokens";
import {
  chatSettings,
  roomAuthors,
  roomInvitations,
  roomMembers,
  rooms,
  roomSanctions,
  userBlocks,
} from "./tables";

const AT_ONCE = 100;

const closeCodeOf = {
  session_ended: closeCodes.sessionEnded,
  account_closed: closeCodes.accountClosed,
  standing_changed: closeCodes.standingChanged,
} as const satisfies Record<SignedOut["reason"], number>;

/** The export holds a person's own messages in rooms, and whole conversations with what others wrote to them. */
export const chatPersonalData: PersonalData<Ctx> = {
  /** Closes the person's sockets, and voids the tickets they could open new ones with. */
  async signedOut(ctx, { userId, reason, sessionId, exceptSessionId }) {
    await inboxOf(ctx.env, userId).dismiss({
      code: closeCodeOf[reason],
      reason,
      ...(sessionId !== undefined && { sessionId }),
      ...(exceptSessionId !== undefined && { exceptSessionId }),
    });
  },

  async *exportFor(ctx, { userId }) {
    const { roomId, role, joinedAt } = roomMembers;
    const memberships = await ctx.db
      .select({ roomId, room: rooms.name, role, joinedAt })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomId))
      .where(eq(roomMembers.userId, userId))
      .orderBy(asc(roomId));
    const blocked = await ctx.db
      .select({ userId: userBlocks.blockedId, createdAt: userBlocks.createdAt })
      .from(userBlocks)
      .where(eq(userBlocks.blockerId, userId));
    yield { path: "chat/memberships.json", body: asJson({ memberships, blocked }) };
    for (const id of await roomsOf(ctx, userId)) {
      const messages = await roomOf(ctx.env, id).messagesOf(userId);
      if (messages.length > 0) yield { path: `chat/rooms/${id}.json`, body: asJson(messages) };
    }
    for (const peer of await peersOf(ctx, userId)) {
      const messages = await conversationWith(ctx, userId, peer);
      yield { path: `chat/conversations/${peer}.json`, body: asJson(messages) };
    }
  },

  /** The person's messages stay in their places as deleted ones, without a text and without their name. */
  async removeFor(ctx, { userId }) {
    const memberships = await ctx.db
      .select({ roomId: roomMembers.roomId, role: roomMembers.role })
      .from(roomMembers)
      .where(eq(roomMembers.userId, userId));
    for (const { roomId, role } of memberships) {
      if (role === "owner") await handOver(ctx, roomId, userId);
    }
    for (const roomId of await roomsOf(ctx, userId)) {
      await roomOf(ctx.env, roomId).forget(userId);
    }
    const peers = await peersOf(ctx, userId);
    for (const peer of peers) await pairOf(ctx.env, userId, peer).forget(userId);
    await removeDocuments(ctx, { kind: MESSAGE, facet: authorToken(userId) });
    const invited = await inboxOf(ctx.env, userId).invited();
    for (const id of new Set([...peers, ...invited])) {
      await inboxOf(ctx.env, id).forgetNotices(userId);
    }
    await inboxOf(ctx.env, userId).erase();
    await ctx.db.batch([
      ctx.db.delete(roomMembers).where(eq(roomMembers.userId, userId)),
      ctx.db.delete(roomAuthors).where(eq(roomAuthors.userId, userId)),
      ctx.db.delete(roomInvitations).where(eq(roomInvitations.userId, userId)),
      ctx.db.delete(roomSanctions).where(eq(roomSanctions.userId, userId)),
      ctx.db
        .delete(userBlocks)
        .where(or(eq(userBlocks.blockerId, userId), eq(userBlocks.blockedId, userId))),
      ctx.db.delete(chatSettings).where(eq(chatSettings.userId, userId)),
    ]);
  },
};

/** Every room that holds something of the person, whether or not they are still a member. */
async function roomsOf(ctx: Ctx, userId: number): Promise<number[]> {
  const rows = await union(
    ctx.db
      .select({ id: roomAuthors.roomId })
      .from(roomAuthors)
      .where(eq(roomAuthors.userId, userId)),
    ctx.db
      .select({ id: roomMembers.roomId })
      .from(roomMembers)
      .where(eq(roomMembers.userId, userId)),
    ctx.db
      .select({ id: roomSanctions.roomId })
      .from(roomSanctions)
      .where(eq(roomSanctions.userId, userId)),
  );
  return rows.map(({ id }) => id);
}

async function peersOf(ctx: Ctx, userId: number): Promise<number[]> {
  const peers: number[] = [];
  let before: string | undefined;
  for (;;) {
    const rows = await inboxOf(ctx.env, userId).conversations({ limit: AT_ONCE, before });
    peers.push(...rows.map(({ peer }) => peer));
    before = rows.at(-1)?.lastAt;
    if (rows.length < AT_ONCE) return peers;
  }
}

async function conversationWith(ctx: Ctx, userId: number, peer: number): Promise<ChatMessage[]> {
  const pages: (readonly ChatMessage[])[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await pairOf(ctx.env, userId, peer).history({ limit: AT_ONCE, before });
    pages.unshift(page.messages);
    before = page.messages[0]?.id;
    if (!page.has_more) return pages.flat();
  }
}

/** The heir is a moderator if there is one, else the oldest member. A room without other members is archived. */
async function handOver(ctx: Ctx, roomId: number, userId: number): Promise<void> {
  const heir = await ctx.db
    .select({ userId: roomMembers.userId })
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, roomId), ne(roomMembers.userId, userId)))
    .orderBy(asc(ne(roomMembers.role, "moderator")), asc(roomMembers.joinedAt))
    .get();
  if (!heir) {
    const archivedAt = ctx.now().getTime();
    await ctx.db.update(rooms).set({ archivedAt }).where(eq(rooms.id, roomId));
    return;
  }
  await ctx.db
    .update(roomMembers)
    .set({ role: "owner" })
    .where(and(eq(roomMembers.roomId, roomId), eq(roomMembers.userId, heir.userId)));
}
