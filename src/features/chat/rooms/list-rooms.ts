import { and, asc, count, desc, eq, isNotNull, isNull, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import type { RoomsPage } from "../api/schemas";
import { roomInvitations, roomMembers, rooms } from "../store/tables";
import { roomKey } from "./known-rooms";
import { type RoomView, selectViews } from "./room-view";

export type RoomsFound = { readonly rooms: RoomView[]; readonly total: number };

/** Rooms with the latest messages come first. */
export async function listRooms(ctx: Ctx, query: RoomsPage): Promise<RoomsFound> {
  const { userId } = requireUser(ctx);
  const { limit, page } = query;
  const condition = and(inScope(query.scope), matching(query.search));
  const [found, totals] = await Promise.all([
    selectViews(ctx, userId)
      .where(condition)
      .orderBy(desc(sql`coalesce(${rooms.lastMessageAt}, 0)`), asc(rooms.id))
      .limit(limit)
      .offset((page - 1) * limit),
    countRooms(ctx, userId, condition),
  ]);
  return { rooms: found, total: totals };
}

function inScope(scope: RoomsPage["scope"]) {
  switch (scope) {
    case "public":
      return and(eq(rooms.isPrivate, false), isNull(rooms.archivedAt));
    case "mine":
      return isNotNull(roomMembers.userId);
    case "invited":
      return and(isNotNull(roomInvitations.userId), isNull(roomMembers.userId));
  }
}

/** `instr` finds the text anywhere in the name, and unlike `LIKE` gives `%` and `_` no meaning. */
function matching(search: string) {
  return search === "" ? undefined : sql`instr(${rooms.nameKey}, ${roomKey(search)}) > 0`;
}

async function countRooms(ctx: Ctx, userId: number, condition: ReturnType<typeof and>) {
  const row = await ctx.db
    .select({ total: count() })
    .from(rooms)
    .leftJoin(roomMembers, and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.userId, userId)))
    .leftJoin(
      roomInvitations,
      and(eq(roomInvitations.roomId, rooms.id), eq(roomInvitations.userId, userId)),
    )
    .where(condition)
    .get();
  return row?.total ?? 0;
}
