import { and, asc, eq, gt } from "drizzle-orm";
import { union } from "drizzle-orm/sqlite-core";
import type { Ctx } from "../../../platform/context";
import { roomAuthors, roomMembers, roomSanctions } from "./tables";

type Page = { readonly after: number; readonly limit: number };

/** Rooms that hold something of the person, whether or not they are still a member; in order of their ids. */
export async function roomsOf(
  ctx: Ctx,
  userId: number,
  { after, limit }: Page = { after: 0, limit: 100_000 },
): Promise<number[]> {
  const [authors, members, sanctions] = [roomAuthors, roomMembers, roomSanctions].map((table) =>
    ctx.db
      .select({ id: table.roomId })
      .from(table)
      .where(and(eq(table.userId, userId), gt(table.roomId, after))),
  );
  if (!authors || !members || !sanctions) return [];
  const rows = await union(authors, members, sanctions)
    .orderBy(asc(roomAuthors.roomId))
    .limit(limit);
  return rows.map(({ id }) => id);
}
