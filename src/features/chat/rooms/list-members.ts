import { and, asc, eq, gt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { selectPeopleOf } from "../../accounts";
import type { RoomRole } from "../protocol";
import type { MembersPage } from "../api/schemas";
import { chatSettings, roomMembers, rooms } from "../store/tables";
import { roomKey } from "./known-rooms";
import { requireReadable } from "./room-view";

export type RoomMember = {
  readonly userId: number;
  readonly username: string;
  readonly role: RoomRole;
  readonly joinedAt: number;
  /** The id of the last message read, up to 2 s late; null where the person does not share it. */
  readonly readUpTo: number | null;
};

/** In order of user ids; `after` is the last id of the page before. */
export async function listMembers(
  ctx: Ctx,
  { name, page }: { name: string; page: MembersPage },
): Promise<RoomMember[]> {
  const { userId, role, joinedAt, lastReadSeq } = roomMembers;
  const { sharesReceipts } = chatSettings;
  const members = ctx.db
    .select({ userId, role, joinedAt, lastReadSeq, sharesReceipts })
    .from(rooms)
    .innerJoin(roomMembers, eq(roomMembers.roomId, rooms.id))
    .leftJoin(chatSettings, eq(chatSettings.userId, userId))
    .where(and(eq(rooms.nameKey, roomKey(name)), gt(userId, page.after)))
    .orderBy(asc(userId))
    .limit(page.limit);
  const [, [rows, people]] = await allInOrder([
    requireReadable(ctx, name),
    ctx.db.batch([members, selectPeopleOf(ctx, members)]),
  ]);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({
    userId: row.userId,
    username: names.get(row.userId) ?? "",
    role: row.role,
    joinedAt: row.joinedAt,
    readUpTo: row.sharesReceipts === false ? null : row.lastReadSeq,
  }));
}
