import { and, eq, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { CreateRoom } from "../api/schemas";
import { roomMembers, rooms } from "../store/tables";
import { rememberRoom, roomKey } from "./known-rooms";
import { snapshotOf, requireAuthor, type RoomView, selectView } from "./room-view";

/** Rooms that a person may own at once, archived ones too: otherwise archiving would make room for any number. */
const MAX_OWNED = 50;

/**
 * The person who makes a room owns it. Of two rooms made with one name at once, one is made. Both statements of the batch depend on
 * the insertion: a room that was there before gets no owner, whatever its name and members.
 */
export async function createRoom(ctx: Ctx, input: CreateRoom): Promise<RoomView> {
  const author = requireAuthor(ctx);
  const now = ctx.now().getTime();
  const nameKey = roomKey(input.name);
  const { name, description, topic, is_private: isPrivate } = input;
  const createdBy = author.userId;
  const owned = countOwned(ctx, createdBy);
  const [[before], made, , [room]] = await ctx.db.batch([
    owned,
    ctx.db
      .insert(rooms)
      .select(
        sql`select null, ${name}, ${nameKey}, ${description}, ${topic}, ${isPrivate ? 1 : 0}, ${createdBy}, ${now}, null, 0, 0, null where (${owned}) < ${MAX_OWNED}`,
      )
      .onConflictDoNothing()
      .returning({ id: rooms.id }),
    ctx.db
      .insert(roomMembers)
      .select(
        sql`select id, ${createdBy}, 'owner', ${now}, 0, 0 from rooms where name_key = ${nameKey} and changes() > 0`,
      )
      .onConflictDoNothing(),
    selectView(ctx, name),
  ]);
  if ((before?.count ?? 0) >= MAX_OWNED) throw chatError("TOO_MANY_ROOMS");
  if (made.length === 0 || !room) throw chatError("ROOM_NAME_TAKEN");
  rememberRoom(room);
  const user = { id: author.userId, username: author.username };
  const change = { by: author, user, change: "joined", role: "owner" } as const;
  await roomOf(ctx.env, room.id).changeMember(snapshotOf(room), change);
  ctx.log.info("room_created", { room_id: room.id });
  return room;
}

const countOwned = (ctx: Ctx, userId: number) =>
  ctx.db
    .select({ count: sql<number>`count(*)` })
    .from(roomMembers)
    .where(and(eq(roomMembers.userId, userId), eq(roomMembers.role, "owner")));
