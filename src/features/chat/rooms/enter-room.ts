import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { roomOf } from "../objects";
import type { Author } from "../room";
import { roomInvitations, roomMembers } from "../tables";
import {
  aboutOf,
  introductionTo,
  requireAuthor,
  requireEntrance,
  requireReadable,
  type RoomIntroduction,
  type RoomView,
  viewRoom,
} from "./room-view";

/** Comes in, as a member from now on where the person was none. */
export async function enterRoom(ctx: Ctx, name: string): Promise<RoomIntroduction> {
  const [found, author] = await Promise.all([viewRoom(ctx, name), requireAuthor(ctx)]);
  requireEntrance(found);
  const room = found.role === null ? await becomeMember(ctx, found, author) : found;
  return introductionTo(ctx, room, author);
}

/** Somebody who reads a public room without coming in. */
export async function introduceReader(ctx: Ctx, name: string): Promise<RoomIntroduction> {
  const [room, author] = await Promise.all([requireReadable(ctx, name), requireAuthor(ctx)]);
  return introductionTo(ctx, room, author);
}

/** Of two joins at once one is told to the room. */
async function becomeMember(ctx: Ctx, room: RoomView, author: Author): Promise<RoomView> {
  const { userId, username } = author;
  const [added] = await ctx.db.batch([
    ctx.db
      .insert(roomMembers)
      .values({
        roomId: room.id,
        userId,
        role: "member",
        joinedAt: ctx.now().getTime(),
        // Nobody comes in with a backlog.
        readCount: room.messageCount,
      })
      .onConflictDoNothing()
      .returning({ userId: roomMembers.userId }),
    ctx.db
      .delete(roomInvitations)
      .where(and(eq(roomInvitations.roomId, room.id), eq(roomInvitations.userId, userId))),
  ]);
  if (added.length > 0) {
    const user = { id: userId, username };
    await roomOf(ctx.env, room.id).changeMember(aboutOf(room), {
      by: author,
      user,
      change: "joined",
      role: "member",
    });
  }
  return { ...room, role: "member" };
}
