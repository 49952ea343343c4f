import { and, asc, eq, isNotNull, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { findPeople, selectPeople, selectPeopleOf } from "../../accounts";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { RoomRole } from "../protocol";
import type { MembershipUpdate, ModerationRecord } from "../room";
import { roomInvitations, roomMembers, rooms, roomSanctions } from "../store/tables";
import { readInRoom, roomKey } from "./known-rooms";
import { outranks } from "./ranks";
import {
  snapshotOf,
  requireAuthor,
  requireModerator,
  requireRoomOwner,
  type RoomView,
} from "./room-view";
import { withdrawInvitationNotice } from "./withdraw-invitation-notice";

export type ModerationTarget = {
  readonly name: string;
  readonly userId: number;
  readonly reason?: string;
};

/** One act of moderation: the room, the moderator `by` and the person `user`. */
type ModerationCase = {
  readonly room: RoomView;
  /** Calls of one stub arrive in their order, so that they may be made side by side. */
  readonly object: ReturnType<typeof roomOf>;
  readonly by: ReturnType<typeof requireAuthor>;
  readonly user: { readonly id: number; readonly username: string };
  /** The role of `user`; null for a person who is no member. */
  readonly role: RoomRole | null;
};

/** Removes a member. They may join again; a private room takes a new invitation. */
export async function kickMember(ctx: Ctx, target: ModerationTarget): Promise<void> {
  const found = await openCase(ctx, target);
  if (found.role === null) throw chatError("MEMBER_NOT_FOUND");
  requireNotOwner(found);
  const kicked = await ctx.db
    .delete(roomMembers)
    .where(and(membershipOf(found), hasStill(found)))
    .returning({ userId: roomMembers.userId });
  if (kicked.length === 0) throw chatError("MEMBER_NOT_FOUND");
  await allInOrder([
    announce(ctx, found, { change: "kicked", reason: target.reason }),
    withdrawInvitationNotice(ctx, { userId: found.user.id, room: found.room.name }),
  ]);
}

/** Removes a person for good, whether or not they are a member. */
export async function banMember(ctx: Ctx, target: ModerationTarget): Promise<void> {
  const found = await openCase(ctx, target);
  requireNotOwner(found);
  const bannedAt = ctx.now().getTime();
  const { room, user } = found;
  const isBanned = sql`exists (select 1 from ${roomSanctions} where ${sanctionOf(found)} and ${roomSanctions.bannedAt} = ${bannedAt})`;
  const [banned] = await ctx.db.batch([
    ctx.db
      .insert(roomSanctions)
      .select(
        sql`select ${room.id}, ${user.id}, null, ${bannedAt} where not exists (select 1 from ${roomMembers} where ${membershipOf(found)} and ${roomMembers.role} = 'owner')`,
      )
      .onConflictDoUpdate({
        target: [roomSanctions.roomId, roomSanctions.userId],
        set: { bannedAt },
      })
      .returning({ userId: roomSanctions.userId }),
    ctx.db.delete(roomMembers).where(and(membershipOf(found), isBanned)),
    ctx.db
      .delete(roomInvitations)
      .where(
        and(eq(roomInvitations.roomId, room.id), eq(roomInvitations.userId, user.id), isBanned),
      ),
  ]);
  // The room was given to this person meanwhile.
  if (banned.length === 0) throw chatError("OWNER_MUST_STAY");
  await allInOrder([
    announce(ctx, found, { change: "banned", reason: target.reason }),
    withdrawInvitationNotice(ctx, { userId: found.user.id, room: found.room.name }),
  ]);
}

export async function unbanMember(ctx: Ctx, target: ModerationTarget): Promise<void> {
  const found = await openCase(ctx, target);
  const lifted = await ctx.db
    .update(roomSanctions)
    .set({ bannedAt: null })
    .where(and(sanctionOf(found), isNotNull(roomSanctions.bannedAt)))
    .returning({ userId: roomSanctions.userId });
  if (lifted.length === 0) throw chatError("MEMBER_NOT_FOUND");
  await announce(ctx, found, { change: "unbanned", reason: target.reason });
}

/** A muted member reads but cannot write. 0 minutes lift the mute. */
export async function muteMember(
  ctx: Ctx,
  target: ModerationTarget & { minutes: number },
): Promise<void> {
  const found = await openCase(ctx, target);
  if (found.role === null) throw chatError("MEMBER_NOT_FOUND");
  const until = target.minutes === 0 ? 0 : ctx.now().getTime() + target.minutes * 60_000;
  const mutedUntil = until === 0 ? null : until;
  const muted = await ctx.db
    .insert(roomSanctions)
    .select(
      sql`select ${found.room.id}, ${found.user.id}, ${mutedUntil}, null from ${roomMembers} where ${membershipOf(found)} and ${hasStill(found)}`,
    )
    .onConflictDoUpdate({
      target: [roomSanctions.roomId, roomSanctions.userId],
      set: { mutedUntil },
    })
    .returning({ userId: roomSanctions.userId });
  if (muted.length === 0) throw chatError("MEMBER_NOT_FOUND");
  const change = until === 0 ? "unmuted" : "muted";
  await announce(ctx, found, { change, reason: target.reason, ...(until > 0 && { until }) });
}

/** The owner makes and unmakes moderators. An owner who gives the room away becomes a moderator. */
export async function setMemberRole(
  ctx: Ctx,
  target: ModerationTarget & { role: RoomRole },
): Promise<void> {
  const found = await openCase(ctx, target, requireRoomOwner);
  const { role } = target;
  if (found.role === null) throw chatError("MEMBER_NOT_FOUND");
  if (found.role === role) return;
  requireNotOwner(found);
  if (role !== "owner") {
    const changed = await ctx.db
      .update(roomMembers)
      .set({ role })
      .where(and(membershipOf(found), hasStill(found)))
      .returning({ userId: roomMembers.userId });
    if (changed.length === 0) throw chatError("MEMBER_NOT_FOUND");
    return announce(ctx, found, { change: "role", role });
  }
  const former = await handOver(ctx, found);
  // The object receives these calls in their order.
  await Promise.all([
    announce(ctx, found, { change: "role", role }),
    ...former.map(({ id, username }) =>
      announce(ctx, { ...found, user: { id, username } }, { change: "role", role: "moderator" }),
    ),
  ]);
}

/** The owner cannot be removed: only an owner can archive the room. */
function requireNotOwner({ role }: ModerationCase): void {
  if (role === "owner") throw chatError("OWNER_MUST_STAY");
}

/** Returns the former owner. */
async function handOver(ctx: Ctx, { room, user }: ModerationCase) {
  const isOwner = sql`${roomMembers.userId} = ${user.id}`;
  const [former, changed] = await ctx.db.batch([
    selectPeople(
      ctx,
      ctx.db
        .select({ id: roomMembers.userId })
        .from(roomMembers)
        .where(and(eq(roomMembers.roomId, room.id), eq(roomMembers.role, "owner"))),
    ),
    // One statement changes both, so that a room has one owner at any moment.
    ctx.db
      .update(roomMembers)
      .set({ role: sql`case when ${isOwner} then 'owner' else 'moderator' end` })
      .where(
        and(
          eq(roomMembers.roomId, room.id),
          sql`(${isOwner} or ${roomMembers.role} = 'owner')`,
          sql`exists (select 1 from room_members as heir where heir.room_id = ${room.id} and heir.user_id = ${user.id})`,
        ),
      )
      .returning({ userId: roomMembers.userId }),
  ]);
  // The heir has left meanwhile, so that the room keeps its owner.
  if (changed.length === 0) throw chatError("MEMBER_NOT_FOUND");
  return former;
}

/** Lists for moderators what moderators did, newest first. */
export async function listModeration(
  ctx: Ctx,
  { name, page }: { name: string; page: { limit: number; before?: number | undefined } },
): Promise<ModerationRecord[]> {
  const allowed = requireModerator(ctx, name);
  return readInRoom(ctx, { name, allowed, read: (room) => room.moderation(page) });
}

export type RoomBan = {
  readonly userId: number;
  readonly username: string;
  readonly bannedAt: number;
};

export async function listBans(ctx: Ctx, name: string): Promise<RoomBan[]> {
  const { userId, bannedAt } = roomSanctions;
  const banned = ctx.db
    .select({ userId, bannedAt })
    .from(rooms)
    .innerJoin(roomSanctions, eq(roomSanctions.roomId, rooms.id))
    .where(and(eq(rooms.nameKey, roomKey(name)), isNotNull(bannedAt)))
    .orderBy(asc(bannedAt), asc(userId))
    .limit(100);
  const [, [rows, people]] = await allInOrder([
    requireModerator(ctx, name),
    ctx.db.batch([banned, selectPeopleOf(ctx, banned)]),
  ]);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return rows.map((row) => ({
    userId: row.userId,
    bannedAt: row.bannedAt ?? 0,
    username: names.get(row.userId) ?? "",
  }));
}

async function openCase(
  ctx: Ctx,
  { name, userId }: ModerationTarget,
  requireRight = requireModerator,
): Promise<ModerationCase> {
  const by = requireAuthor(ctx);
  const [room, [person], membership] = await allInOrder([
    requireRight(ctx, name),
    findPeople(ctx, [userId]),
    ctx.db
      .select({ role: roomMembers.role })
      .from(roomMembers)
      .innerJoin(rooms, eq(rooms.id, roomMembers.roomId))
      .where(and(eq(rooms.nameKey, roomKey(name)), eq(roomMembers.userId, userId)))
      .get(),
  ]);
  if (!person) throw chatError("USER_NOT_FOUND");
  const role = membership?.role ?? null;
  if (!outranks(ctx, room, { userId, role })) {
    throw chatError("PERMISSION_DENIED", { details: { reason: "outranked" } });
  }
  const object = roomOf(ctx.env, room.id);
  return { room, object, by, user: { id: person.id, username: person.username }, role };
}

const membershipOf = ({ room, user }: ModerationCase) =>
  and(eq(roomMembers.roomId, room.id), eq(roomMembers.userId, user.id));

/** The person has the role that the decision was made on: somebody else may have changed it meanwhile. */
const hasStill = ({ role }: ModerationCase) => eq(roomMembers.role, role ?? "member");

const sanctionOf = ({ room, user }: ModerationCase) =>
  and(eq(roomSanctions.roomId, room.id), eq(roomSanctions.userId, user.id));

type Change = Pick<MembershipUpdate, "change" | "role" | "until"> & {
  readonly reason?: string | undefined;
};

async function announce(
  ctx: Ctx,
  { room, object, by, user }: ModerationCase,
  { reason = "", ...change }: Change,
) {
  const detail = change.role ?? reason;
  await object.changeMember(snapshotOf(room), { by, user, ...change, log: { detail } });
  ctx.log.info("room_moderated", { room_id: room.id, by: by.userId, action: change.change });
}
