import { and, asc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople, findPersonByName, type Person } from "../../accounts";
import { chatError } from "../errors";
import { inboxOf } from "../objects";
import { hasBlock } from "../people";
import type { Invite } from "../schemas";
import { roomInvitations, roomMembers, roomSanctions } from "../tables";
import { requireAuthor, requireModerator, type RoomView, viewRoom } from "./room-view";

/** Lets somebody into a private room, and tells them. Whoever is in or invited already stays so. */
export async function inviteToRoom(
  ctx: Ctx,
  { name, invite }: { name: string; invite: Invite },
): Promise<Person> {
  const [room, author] = await Promise.all([requireModerator(ctx, name), requireAuthor(ctx)]);
  const person = await findInvited(ctx, invite);
  await refuseUnwelcome(ctx, room, person.id);
  const createdAt = ctx.now().getTime();
  const invitation = { roomId: room.id, userId: person.id, invitedBy: author.userId, createdAt };
  const added = await ctx.db
    .insert(roomInvitations)
    .values(invitation)
    .onConflictDoNothing()
    .returning({ userId: roomInvitations.userId });
  if (added.length > 0) {
    const body = {
      kind: "invitation",
      room: room.name,
      from: author.userId,
      username: author.username,
      timestamp: new Date(createdAt).toISOString(),
    };
    const source = `invitation:${room.id}:${createdAt}`;
    await inboxOf(ctx.env, person.id).notify(source, JSON.stringify(body));
  }
  return person;
}

async function findInvited(ctx: Ctx, { user_id: id, username }: Invite): Promise<Person> {
  const person =
    id === undefined
      ? await findPersonByName(ctx, username ?? "")
      : (await findPeople(ctx, [id]))[0];
  if (person?.status !== "active") throw chatError("USER_NOT_FOUND");
  return person;
}

async function refuseUnwelcome(ctx: Ctx, room: RoomView, userId: number): Promise<void> {
  const { userId: self } = requireUser(ctx);
  const ofThem = <T extends typeof roomMembers | typeof roomSanctions>(table: T) =>
    and(eq(table.roomId, room.id), eq(table.userId, userId));
  const [members, sanctions, isBlocked] = await Promise.all([
    ctx.db.select().from(roomMembers).where(ofThem(roomMembers)),
    ctx.db.select().from(roomSanctions).where(ofThem(roomSanctions)),
    hasBlock(ctx, self, userId),
  ]);
  if (members.length > 0) throw chatError("ALREADY_MEMBER");
  if (sanctions.some(({ bannedAt }) => bannedAt !== null)) {
    throw chatError("PERMISSION_DENIED", { details: { reason: "banned" } });
  }
  if (isBlocked) throw chatError("PERMISSION_DENIED", { details: { reason: "blocked" } });
}

/** Moderators take an invitation back; whoever was invited declines it. */
export async function withdrawInvitation(
  ctx: Ctx,
  { name, userId }: { name: string; userId: number },
): Promise<void> {
  const isOwn = requireUser(ctx).userId === userId;
  const room = isOwn ? await viewRoom(ctx, name) : await requireModerator(ctx, name);
  const removed = await ctx.db
    .delete(roomInvitations)
    .where(and(eq(roomInvitations.roomId, room.id), eq(roomInvitations.userId, userId)))
    .returning({ userId: roomInvitations.userId });
  if (removed.length === 0) throw chatError("INVITATION_NOT_FOUND");
}

export type Invitation = {
  readonly userId: number;
  readonly username: string;
  readonly invitedBy: number;
  readonly createdAt: number;
};

const SHOWN = 100;

/** Those that nobody has answered yet. */
export async function listInvitations(ctx: Ctx, name: string): Promise<Invitation[]> {
  const room = await requireModerator(ctx, name);
  const { userId, invitedBy, createdAt } = roomInvitations;
  const rows = await ctx.db
    .select({ userId, invitedBy, createdAt })
    .from(roomInvitations)
    .where(eq(roomInvitations.roomId, room.id))
    .orderBy(asc(createdAt))
    .limit(SHOWN);
  const people = await findPeople(
    ctx,
    rows.map((row) => row.userId),
  );
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({ ...row, username: names.get(row.userId) ?? "" }));
}
