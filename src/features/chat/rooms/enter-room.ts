import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { roomOf } from "../objects";
import { roomInvitations, roomMembers } from "../store/tables";
import {
  snapshotOf,
  handshakeFor,
  requireAuthor,
  requireEntrance,
  requireReadable,
  type RoomHandshake,
  type RoomView,
  selectView,
  viewRoom,
} from "./room-view";

/** Comes in, as a member from now on where the person was none; the room as it is then. */
export async function joinRoom(ctx: Ctx, name: string): Promise<RoomView> {
  const { room, told } = await ensureMember(ctx, await viewRoom(ctx, name));
  await told;
  return room;
}

/** `joinRoom` for whoever goes on to the room's object. */
export async function enterRoom(ctx: Ctx, name: string): Promise<RoomHandshake> {
  return handshakeFor(ctx, await joinRoom(ctx, name));
}

/** Somebody who reads a public room without coming in. */
export async function handshakeForReader(ctx: Ctx, name: string): Promise<RoomHandshake> {
  return handshakeFor(ctx, await requireReadable(ctx, name));
}

export type Entry = {
  readonly room: RoomView;
  readonly object: ReturnType<typeof roomOf>;
  /** The object has heard of it. What is asked of this `object` meanwhile it hears after that. */
  readonly told: Promise<void>;
};

/** Of two joins at once one is told to the room. */
export async function ensureMember(ctx: Ctx, found: RoomView): Promise<Entry> {
  requireEntrance(found);
  const object = roomOf(ctx.env, found.id);
  if (found.role !== null) return { room: found, object, told: Promise.resolve() };
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
        // Nobody comes in with a backlog.
        readCount: found.messageCount,
      })
      .onConflictDoNothing()
      .returning({ userId: roomMembers.userId }),
    ctx.db
      .delete(roomInvitations)
      .where(and(eq(roomInvitations.roomId, roomId), eq(roomInvitations.userId, userId))),
    selectView(ctx, found.name),
  ]);
  const act = { user: { id: userId, username }, change: "joined", role: "member" } as const;
  const told =
    added.length === 0
      ? Promise.resolve()
      : object.changeMember(snapshotOf(room), { by: { userId, username }, ...act });
  return { room, object, told };
}
