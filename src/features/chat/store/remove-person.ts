import { and, eq, inArray, or, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { removeDocuments } from "../../../engines/search";
import { removedAll, type RemovedPart } from "../../../platform/personal-data";
import { inboxOf, pairOf, roomOf } from "../objects";
import { authorToken, MESSAGE } from "../search/tokens";
import { roomsOf } from "./rooms-of";
import {
  chatSettings,
  roomAuthors,
  roomInvitations,
  roomMembers,
  rooms,
  roomSanctions,
  userBlocks,
} from "./tables";

/** Each room is one call, and each contact two, so that a part stays far below 50 calls of one invocation. */
const ROOMS_AT_ONCE = 12;
const CONTACTS_AT_ONCE = 6;

/**
 * It removes a person part by part: rooms, then conversations and invitations, then what the search has, then the rest. Their messages stay in their
 * places as deleted ones, without a text and without their name.
 */
export async function removePerson(
  ctx: Ctx,
  userId: number,
  from: string | null,
): Promise<RemovedPart> {
  const [part, after] = (from ?? "rooms:0").split(":");
  if (part === "rooms") return removeFromRooms(ctx, userId, Number(after));
  if (part === "contacts") return removeFromContacts(ctx, userId, Number(after));
  if (part === "search") {
    const isDone = await removeDocuments(ctx, { kind: MESSAGE, facet: authorToken(userId) });
    return { counts: {}, next: isDone ? "rest" : "search" };
  }
  await inboxOf(ctx.env, userId).erase();
  await ctx.db.batch([
    ctx.db.delete(roomInvitations).where(eq(roomInvitations.userId, userId)),
    ctx.db
      .delete(userBlocks)
      .where(or(eq(userBlocks.blockerId, userId), eq(userBlocks.blockedId, userId))),
    ctx.db.delete(chatSettings).where(eq(chatSettings.userId, userId)),
  ]);
  return removedAll();
}

async function removeFromRooms(ctx: Ctx, userId: number, after: number): Promise<RemovedPart> {
  const ids = await roomsOf(ctx, userId, { after, limit: ROOMS_AT_ONCE });
  const removals = await Promise.all(
    ids.map(async (id) => ({ id, ...(await roomOf(ctx.env, id).forget(userId)) })),
  );
  const done = removals.filter(({ isDone }) => isDone).map(({ id }) => id);
  // The rows go last: a part that is cut short finds its rooms again.
  if (done.length > 0) await leaveRooms(ctx, userId, done);
  const messages = removals.reduce((sum, removal) => sum + removal.messages, 0);
  const firstLeft = removals.find(({ isDone }) => !isDone);
  const isLast = ids.length < ROOMS_AT_ONCE && !firstLeft;
  const reached = firstLeft ? firstLeft.id - 1 : ids.at(-1);
  return {
    counts: { rooms: done.length, messages },
    next: isLast ? "contacts:0" : `rooms:${reached}`,
  };
}

/**
 * The heir of a room is a moderator if there is one, else the oldest member. A room without other members is archived. All
 * of it is one transaction, so that somebody who leaves meanwhile inherits nothing.
 */
async function leaveRooms(ctx: Ctx, userId: number, roomIds: readonly number[]): Promise<void> {
  const owned = sql`(select room_id from room_members where user_id = ${userId} and role = 'owner' and room_id in (select value from json_each(${JSON.stringify(roomIds)})))`;
  const others = sql`(select room_id, user_id, row_number() over (partition by room_id order by role <> 'moderator', joined_at) as place
    from room_members where user_id <> ${userId} and room_id in ${owned})`;
  const isOf = (table: typeof roomMembers | typeof roomAuthors | typeof roomSanctions) =>
    and(eq(table.userId, userId), inArray(table.roomId, [...roomIds]));
  await ctx.db.batch([
    ctx.db
      .update(rooms)
      .set({ archivedAt: ctx.now().getTime() })
      .where(sql`${rooms.id} in ${owned} and ${rooms.id} not in (select room_id from ${others})`),
    ctx.db
      .update(roomMembers)
      .set({ role: "owner" })
      .where(
        sql`(${roomMembers.roomId}, ${roomMembers.userId}) in (select room_id, user_id from ${others} where place = 1)`,
      ),
    ctx.db.delete(roomMembers).where(isOf(roomMembers)),
    ctx.db.delete(roomAuthors).where(isOf(roomAuthors)),
    ctx.db.delete(roomSanctions).where(isOf(roomSanctions)),
  ]);
}

async function removeFromContacts(ctx: Ctx, userId: number, after: number): Promise<RemovedPart> {
  const contacts = await inboxOf(ctx.env, userId).contacts({ after, limit: CONTACTS_AT_ONCE });
  const removals = await Promise.all(
    contacts.map(async ({ id, hasConversation }) => {
      await inboxOf(ctx.env, id).forgetNotices(userId);
      return {
        id,
        ...(hasConversation ? await pairOf(ctx.env, userId, id).forget(userId) : nothing),
      };
    }),
  );
  const firstLeft = removals.find(({ isDone }) => !isDone);
  const isLast = contacts.length < CONTACTS_AT_ONCE && !firstLeft;
  const reached = firstLeft ? firstLeft.id - 1 : contacts.at(-1)?.id;
  const end = firstLeft?.id ?? Infinity;
  const done = contacts.filter(({ id, hasConversation }) => hasConversation && id < end);
  return {
    counts: {
      conversations: done.length,
      messages: removals.reduce((sum, removal) => sum + removal.messages, 0),
    },
    next: isLast ? "search" : `contacts:${reached}`,
  };
}

const nothing = { messages: 0, isDone: true };
