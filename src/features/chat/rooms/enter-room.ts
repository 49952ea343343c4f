import { and, eq, sql } from "drizzle-orm";
import { allInOrder } from "../../../platform/all-in-order";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { inboxOf, roomOf } from "../objects";
import { roomInvitations, roomMembers } from "../store/tables";
import {
  snapshotOf,
  handshakeFor,
  requireAuthor,
  requireEntrance,
  type RoomHandshake,
  type RoomView,
  selectView,
  viewRoom,
} from "./room-view";

/** Makes the person a member unless they are one. Returns the room as it is then. */
export async function joinRoom(ctx: Ctx, name: string): Promise<RoomView> {
  const { room, announced } = await ensureMember(ctx, await viewRoom(ctx, name));
  await announced;
  return room;
}

/** Joins a room, and returns the handshake with which its object is called. */
export async function enterRoom(ctx: Ctx, name: string): Promise<RoomHandshake> {
  return handshakeFor(ctx, await joinRoom(ctx, name));
}

export type Entry = {
  readonly room: RoomView;
  readonly object: ReturnType<typeof roomOf>;
  /** Resolves when the object knows the member. Calls of this same stub arrive in order, so they need not wait for it. */
  readonly announced: Promise<void>;
};

/**
 * Adds the person to the members unless they are there. Of two joins at once, one is announced. The statement asks once more whether
 * they may enter, because a ban or a withdrawn invitation may have come since the room was read.
 */
export async function ensureMember(ctx: Ctx, found: RoomView): Promise<Entry> {
  requireEntrance(found);
  const object = roomOf(ctx.env, found.id);
  if (found.role !== null) return { room: found, object, announced: Promise.resolve() };
  const { userId, username } = requireAuthor(ctx);
  const roomId = found.id;
  const [added, invited, [room = found]] = await ctx.db.batch([
    ctx.db
      .insert(roomMembers)
      .select(
        // A new member has no unread messages.
        sql`select ${roomId}, ${userId}, 'member', ${ctx.now().getTime()}, 0, ${found.messageCount} where ${mayEnter(roomId, userId)}`,
      )
      .onConflictDoNothing()
      .returning({ userId: roomMembers.userId }),
    ctx.db
      .delete(roomInvitations)
      .where(and(eq(roomInvitations.roomId, roomId), eq(roomInvitations.userId, userId)))
      .returning({ userId: roomInvitations.userId }),
    selectView(ctx, found.name),
  ]);
  if (room.role === null) throw refusalOf(room);
  const user = { id: userId, username };
  const update = { by: { userId, username }, user, change: "joined", role: "member" } as const;
  const announced = added.length > 0 && object.changeMember(snapshotOf(room), update);
  const answered =
    invited.length > 0 && inboxOf(ctx.env, userId).readNoticesOf({ room: room.name, up_to: 0 });
  return { room, object, announced: allInOrder([announced, answered]).then(() => undefined) };
}

const mayEnter = (roomId: number, userId: number) => sql`
  not exists (select 1 from room_sanctions where room_id = ${roomId} and user_id = ${userId} and banned_at is not null)
  and exists (
    select 1 from rooms where id = ${roomId} and archived_at is null and (
      is_private = 0
      or exists (select 1 from room_invitations where room_id = ${roomId} and user_id = ${userId})
    )
  )`;

/** The reason that stands in the room as it is now. */
function refusalOf(room: RoomView) {
  const reason = room.bannedAt !== null ? "banned" : "private";
  return chatError("PERMISSION_DENIED", { details: { reason } });
}
