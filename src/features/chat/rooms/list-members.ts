import { and, asc, eq, gt } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import type { RoomRole } from "../protocol";
import type { MembersPage } from "../schemas";
import { roomMembers } from "../tables";
import { requireReadable } from "./room-view";

export type Member = {
  readonly userId: number;
  readonly username: string;
  readonly role: RoomRole;
  readonly joinedAt: number;
};

/** In order of ids; `after` walks on. */
export async function listMembers(
  ctx: Ctx,
  { name, page }: { name: string; page: MembersPage },
): Promise<Member[]> {
  const room = await requireReadable(ctx, name);
  const { userId, role, joinedAt } = roomMembers;
  const members = await ctx.db
    .select({ userId, role, joinedAt })
    .from(roomMembers)
    .where(and(eq(roomMembers.roomId, room.id), gt(userId, page.after)))
    .orderBy(asc(userId))
    .limit(page.limit);
  const people = await findPeople(
    ctx,
    members.map((member) => member.userId),
  );
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return members.map((member) => ({ ...member, username: names.get(member.userId) ?? "" }));
}
