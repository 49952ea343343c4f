import { and, desc, eq, inArray, isNotNull, isNull, or, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import {
  documentRef,
  foundIn,
  newestFirst,
  type ParsedQuery,
  selectFound,
} from "../../../engines/search";
import { selectPeopleNamed } from "../../accounts";
import { roomMembers, rooms, roomSanctions } from "../store/tables";
import { roomKey } from "../rooms/known-rooms";
import { selectViews } from "../rooms/room-view";
import { MESSAGE } from "./tokens";

/** A person's private rooms that a search covers, those with the latest messages. Each is a token of the expression. */
const MAX_PRIVATE_ROOMS = 300;

type Search = {
  readonly userId: number;
  readonly query: ParsedQuery;
  readonly cursor?: number | undefined;
};

/**
 * Makes the statement that finds messages, newest first. The index proposes by the tokens, then the rows of the rooms decide, all as
 * they are while it reads: membership, bans, and whether a room is open.
 */
export function selectHits(ctx: Ctx, { userId, query, cursor }: Search) {
  const facets = [
    ...(query.from.length > 0 ? [authorsNamed(ctx, query.from)] : []),
    ...(query.in.length > 0 ? [placesNamed(ctx, query.in, userId)] : []),
  ];
  const scopes = sql`${`pub OR u${userId}`} || ${privateRoomsOf(ctx, userId)}`;
  return selectFound(ctx, { room: rooms.name })
    .leftJoin(
      rooms,
      and(
        sql`${documentRef} glob 'r*'`,
        eq(rooms.id, sql`cast(substr(${documentRef}, 2) as integer)`),
      ),
    )
    .leftJoin(roomMembers, and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.userId, userId)))
    .leftJoin(
      roomSanctions,
      and(eq(roomSanctions.roomId, rooms.id), eq(roomSanctions.userId, userId)),
    )
    .where(and(foundIn({ kind: MESSAGE, query, scopes, facets, cursor }), mayRead(userId)))
    .orderBy(newestFirst);
}

/** The same rule as that of reading a room; a conversation can be read by its two people. */
const mayRead = (userId: number) =>
  or(
    and(
      isNotNull(rooms.id),
      isNull(roomSanctions.bannedAt),
      or(eq(rooms.isPrivate, false), isNotNull(roomMembers.userId)),
    ),
    sql`${documentRef} glob ${`d${userId}x*`}`,
    sql`${documentRef} glob ${`d*x${userId}:*`}`,
  );

function privateRoomsOf(ctx: Ctx, userId: number) {
  const latest = ctx.db
    .select({ roomId: roomMembers.roomId })
    .from(roomMembers)
    .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
    .where(and(eq(roomMembers.userId, userId), eq(rooms.isPrivate, true)))
    .orderBy(desc(rooms.lastMessageAt))
    .limit(MAX_PRIVATE_ROOMS);
  return sql`coalesce((select group_concat(' OR r' || room_id, '') from ${latest}), '')`;
}

/** A token that no document has keeps a name that nobody bears from meaning everybody. */
const authorsNamed = (ctx: Ctx, names: readonly string[]) =>
  sql`coalesce((select group_concat('by' || id, ' OR ') from ${selectPeopleNamed(ctx, names.map(withoutSign))}), 'by0')`;

/** A name may be that of a room, of a person one talks with, or both. */
const placesNamed = (ctx: Ctx, names: readonly string[], userId: number) =>
  // D1 binds a number as a real one, whose text would be "3.0".
  sql`coalesce((select group_concat(token, ' OR ') from (
    select 'r' || id as token from ${selectRoomsNamed(ctx, names, userId)}
    union all select 'd' || min(id, cast(${userId} as integer)) || 'x' || max(id, cast(${userId} as integer))
    from ${selectPeopleNamed(ctx, names.map(withoutSign))})), 'r0')`;

/** It is how people write a name of somebody: `@camille`. */
const withoutSign = (name: string) => name.replace(/^@/, "");

/** Selects the rooms of these names as the person sees them. */
const selectRoomsNamed = (ctx: Ctx, names: readonly string[], userId: number) =>
  selectViews(ctx, userId).where(
    and(
      inArray(rooms.nameKey, names.map(roomKey)),
      or(eq(rooms.isPrivate, false), isNotNull(roomMembers.userId)),
    ),
  );

/** Makes the two statements that read which of the names in filters are known. */
export const selectNamed = (ctx: Ctx, { userId, query }: Search) =>
  [
    selectPeopleNamed(ctx, [...query.from, ...query.in].map(withoutSign)),
    selectRoomsNamed(ctx, query.in, userId),
  ] as const;
