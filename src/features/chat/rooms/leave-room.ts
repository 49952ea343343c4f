import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import { roomMembers, rooms } from "../store/tables";
import { snapshotOf, requireAuthor, viewRoom } from "./room-view";

/** It ends the person's own membership. The owner cannot leave a room that is not archived. */
export async function leaveRoom(ctx: Ctx, name: string): Promise<void> {
  const author = requireAuthor(ctx);
  const room = await viewRoom(ctx, name);
  if (room.role === null) throw chatError("MEMBER_NOT_FOUND");
  if (room.role === "owner" && room.archivedAt === null) throw chatError("OWNER_MUST_STAY");
  const { userId, username } = author;
  // The room may have been given to this person, or opened again, since it was read.
  const mayLeave = sql`(${roomMembers.role} <> 'owner' or exists (select 1 from ${rooms} where ${rooms.id} = ${room.id} and ${rooms.archivedAt} is not null))`;
  const left = await ctx.db
    .delete(roomMembers)
    .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, userId), mayLeave))
    .returning({ userId: roomMembers.userId });
  if (left.length === 0) throw chatError("OWNER_MUST_STAY");
  const user = { id: userId, username };
  const change = { by: author, user, change: "left" } as const;
  await roomOf(ctx.env, room.id).changeMember(snapshotOf(room), change);
}
