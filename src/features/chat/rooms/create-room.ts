import { sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { CreateRoom } from "../api/schemas";
import { roomMembers, rooms } from "../store/tables";
import { rememberRoom, roomKey } from "./known-rooms";
import { snapshotOf, requireAuthor, type RoomView, selectView } from "./room-view";

/** The person who makes a room owns it. Of two rooms made with one name at once, one is made. */
export async function createRoom(ctx: Ctx, input: CreateRoom): Promise<RoomView> {
  const author = requireAuthor(ctx);
  const now = ctx.now().getTime();
  const nameKey = roomKey(input.name);
  const { name, description, topic, is_private: isPrivate } = input;
  const createdBy = author.userId;
  const [made, , [room]] = await ctx.db.batch([
    ctx.db
      .insert(rooms)
      .values({ name, nameKey, description, topic, isPrivate, createdBy, createdAt: now })
      .onConflictDoNothing()
      .returning({ id: rooms.id }),
    // A room that was there before has an owner, so that only the new one gets this member.
    ctx.db
      .insert(roomMembers)
      .select(
        sql`select id, ${createdBy}, 'owner', ${now}, 0, 0 from rooms where name_key = ${nameKey} and member_count = 0 and created_by = ${createdBy}`,
      )
      .onConflictDoNothing(),
    selectView(ctx, name),
  ]);
  if (made.length === 0 || !room) throw chatError("ROOM_NAME_TAKEN");
  rememberRoom(room);
  const user = { id: author.userId, username: author.username };
  const change = { by: author, user, change: "joined", role: "owner" } as const;
  await roomOf(ctx.env, room.id).changeMember(snapshotOf(room), change);
  ctx.log.info("room_created", { room_id: room.id });
  return room;
}
