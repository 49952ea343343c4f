import { and, asc, eq, gt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import type { RoomRole } from "../protocol";
import type { MembersPage } from "../schemas";
import { chatSettings, roomMembers } from "../tables";
import { requireReadable } from "./room-view";

export type Member = {
  readonly userId: number;
  readonly username: string;
  readonly role: RoomRole;
  readonly joinedAt: number;
  /** Id of the last message read, moments late; null where the person keeps it to themselves. */
  readonly readUpTo: number | null;
};

/** In order of ids; `after` walks on. */
export async function listMembers(
  ctx: Ctx,
  { name, page }: { name: string; page: MembersPage },
): Promise<Member[]> {
  const room = await requireReadable(ctx, name);
  const { userId, role, joinedAt, lastReadSeq } = roomMembers;
  const { sharesReceipts } = chatSettings;
  const rows = await ctx.db
    .select({ userId, role, joinedAt, lastReadSeq, sharesReceipts })
    .from(roomMembers)
    .leftJoin(chatSettings, eq(chatSettings.userId, userId))
    .where(and(eq(roomMembers.roomId, room.id), gt(userId, page.after)))
    .orderBy(asc(userId))
    .limit(page.limit);
  const people = await findPeople(
    ctx,
    rows.map((row) => row.userId),
  );
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({
    userId: row.userId,
    username: names.get(row.userId) ?? "",
    role: row.role,
    joinedAt: row.joinedAt,
    readUpTo: row.sharesReceipts === false ? null : row.lastReadSeq,
  }));
}
