import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { roomOf } from "../objects";
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

/** Adds the person to the members unless they are there. Of two joins at once, one is announced. */
export async function ensureMember(ctx: Ctx, found: RoomView): Promise<Entry> {
  requireEntrance(found);
  const object = roomOf(ctx.env, found.id);
  if (found.role !== null) return { room: found, object, announced: Promise.resolve() };
  const { userId, username } = requireAuthor(ctx);
  const roomId = found.id;
  const [added, , [room = found]] = await ctx.db.batch([
    ctx.db
      .insert(roomMembers)
      .values({
        roomId,
        userId,
        role: "member",
        joinedAt: ctx.now().getTime(),
        // A new member has no unread messages.
        readCount: found.messageCount,
      })
      .onConflictDoNothing()
      .returning({ userId: roomMembers.userId }),
    ctx.db
      .delete(roomInvitations)
      .where(and(eq(roomInvitations.roomId, roomId), eq(roomInvitations.userId, userId))),
    selectView(ctx, found.name),
  ]);
  const user = { id: userId, username };
  const update = { by: { userId, username }, user, change: "joined", role: "member" } as const;
  const announced =
    added.length === 0 ? Promise.resolve() : object.changeMember(snapshotOf(room), update);
  return { room, object, announced };
}
