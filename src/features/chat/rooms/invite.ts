import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { findPeople, findPersonByName, type Person, selectPeopleOf } from "../../accounts";
import { chatError } from "../errors";
import { inboxOf } from "../objects";
import type { NewNotification } from "../protocol";
import type { Invite } from "../api/schemas";
import { selectBlocks } from "../store/may-reach";
import { roomInvitations, roomMembers, rooms, roomSanctions } from "../store/tables";
import { roomKey } from "./known-rooms";
import { requireAuthor, requireModerator, type RoomView, viewRoom } from "./room-view";
import { withdrawInvitationNotice } from "./withdraw-invitation-notice";

/** Invites a person to a private room and notifies them. A second invitation changes nothing. */
export async function inviteToRoom(
  ctx: Ctx,
  { name, invite }: { name: string; invite: Invite },
): Promise<Person> {
  const author = requireAuthor(ctx);
  const [room, person] = await allInOrder([requireModerator(ctx, name), findInvited(ctx, invite)]);
  const createdAt = ctx.now().getTime();
  const isNew = await addInvitation(ctx, { room, person, createdAt });
  if (isNew) {
    const notification: NewNotification = {
      kind: "invitation",
      room: room.name,
      from: author.userId,
      username: author.username,
      timestamp: new Date(createdAt).toISOString(),
    };
    const source = `invitation:${room.id}:${createdAt}`;
    await Promise.all([
      inboxOf(ctx.env, author.userId).rememberInvited(person.id),
      inboxOf(ctx.env, person.id).notify(person.id, source, notification),
    ]);
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

type InvitationOrder = {
  readonly room: RoomView;
  readonly person: Person;
  readonly createdAt: number;
};

/** One transaction checks and invites, so that a member or a banned or blocked person is never invited. False: invited already. */
async function addInvitation(ctx: Ctx, { room, person, createdAt }: InvitationOrder) {
  const { userId: self } = requireUser(ctx);
  const isTheirs = <T extends typeof roomMembers | typeof roomSanctions>(table: T) =>
    and(eq(table.roomId, room.id), eq(table.userId, person.id));
  const members = ctx.db
    .select({ userId: roomMembers.userId })
    .from(roomMembers)
    .where(isTheirs(roomMembers));
  const bans = ctx.db
    .select({ userId: roomSanctions.userId })
    .from(roomSanctions)
    .where(and(isTheirs(roomSanctions), isNotNull(roomSanctions.bannedAt)));
  const blocks = selectBlocks(ctx, self, person.id);
  const [memberships, banned, blocked, added] = await ctx.db.batch([
    members,
    bans,
    blocks,
    ctx.db
      .insert(roomInvitations)
      .select(
        sql`select ${room.id}, ${person.id}, ${self}, ${createdAt} where not exists ${members} and not exists ${bans} and not exists ${blocks}`,
      )
      .onConflictDoNothing()
      .returning({ userId: roomInvitations.userId }),
  ]);
  if (memberships.length > 0) throw chatError("ALREADY_MEMBER");
  if (banned.length > 0) throw chatError("PERMISSION_DENIED", { details: { reason: "banned" } });
  if (blocked.length > 0) throw chatError("PERMISSION_DENIED", { details: { reason: "blocked" } });
  return added.length > 0;
}

/** Moderators take an invitation back; the invited person declines it. */
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
  await withdrawInvitationNotice(ctx, { userId, room: room.name });
}

export type RoomInvitation = {
  readonly userId: number;
  readonly username: string;
  readonly invitedBy: number;
  readonly createdAt: number;
};

const SHOWN = 100;

/** Lists the invitations that are not answered yet. */
export async function listInvitations(ctx: Ctx, name: string): Promise<RoomInvitation[]> {
  const { userId, invitedBy, createdAt } = roomInvitations;
  const open = ctx.db
    .select({ userId, invitedBy, createdAt })
    .from(rooms)
    .innerJoin(roomInvitations, eq(roomInvitations.roomId, rooms.id))
    .where(eq(rooms.nameKey, roomKey(name)))
    .orderBy(asc(createdAt), asc(userId))
    .limit(SHOWN);
  const [, [rows, people]] = await allInOrder([
    requireModerator(ctx, name),
    ctx.db.batch([open, selectPeopleOf(ctx, open)]),
  ]);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({ ...row, username: names.get(row.userId) ?? "" }));
}
