import { and, eq, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasRole } from "../../../platform/roles";
import { together } from "../../../platform/together";
import { chatError } from "../errors";
import type { RoomRole } from "../protocol";
import type { RoomSnapshot, Author, Handshake } from "../room";
import { chatSettings, roomInvitations, roomMembers, rooms, roomSanctions } from "../store/tables";
import { rememberRoom, roomKey } from "./known-rooms";

/** A room, and where the person who asks stands in it. */
export type RoomView = {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly topic: string;
  readonly isPrivate: boolean;
  readonly createdBy: number;
  readonly createdAt: number;
  readonly archivedAt: number | null;
  readonly memberCount: number;
  readonly messageCount: number;
  readonly lastMessageAt: number | null;
  /** Null for whoever is no member. */
  readonly role: RoomRole | null;
  readonly readCount: number | null;
  readonly lastReadSeq: number | null;
  readonly isInvited: boolean;
  readonly mutedUntil: number | null;
  readonly bannedAt: number | null;
  readonly sharesReceipts: boolean;
};

export const viewColumns = {
  id: rooms.id,
  name: rooms.name,
  description: rooms.description,
  topic: rooms.topic,
  isPrivate: rooms.isPrivate,
  createdBy: rooms.createdBy,
  createdAt: rooms.createdAt,
  archivedAt: rooms.archivedAt,
  memberCount: rooms.memberCount,
  messageCount: rooms.messageCount,
  lastMessageAt: rooms.lastMessageAt,
  role: roomMembers.role,
  readCount: roomMembers.readCount,
  lastReadSeq: roomMembers.lastReadSeq,
  isInvited: sql<boolean>`${roomInvitations.userId} is not null`.mapWith(Boolean),
  mutedUntil: roomSanctions.mutedUntil,
  bannedAt: roomSanctions.bannedAt,
  sharesReceipts: sql<boolean>`coalesce(${chatSettings.sharesReceipts}, 1)`.mapWith(Boolean),
};

/** Rooms with everything that a `RoomView` of this person needs. */
export const selectViews = (ctx: Ctx, userId: number) =>
  ctx.db
    .select(viewColumns)
    .from(rooms)
    .leftJoin(roomMembers, and(eq(roomMembers.roomId, rooms.id), eq(roomMembers.userId, userId)))
    .leftJoin(
      roomInvitations,
      and(eq(roomInvitations.roomId, rooms.id), eq(roomInvitations.userId, userId)),
    )
    .leftJoin(
      roomSanctions,
      and(eq(roomSanctions.roomId, rooms.id), eq(roomSanctions.userId, userId)),
    )
    .leftJoin(chatSettings, eq(chatSettings.userId, userId));

export const selectView = (ctx: Ctx, name: string) =>
  selectViews(ctx, requireUser(ctx).userId).where(eq(rooms.nameKey, roomKey(name)));

/**
 * By name, whoever may see it. The one way into a room: what writes is admitted once it is through, so that its limiter is
 * asked beside this look.
 */
export async function viewRoom(ctx: Ctx, name: string): Promise<RoomView> {
  const [, room] = await together([ctx.admitted, selectView(ctx, name).get()]);
  if (!room) throw chatError("ROOM_NOT_FOUND");
  rememberRoom(room);
  return room;
}

const denied = (reason: "private" | "banned" | "archived" | "role") =>
  chatError("PERMISSION_DENIED", { details: { reason } });

/** Members; of a public room anybody who was not banned. */
export async function requireReadable(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await viewRoom(ctx, name);
  if (room.bannedAt !== null) throw denied("banned");
  if (room.isPrivate && room.role === null) throw denied("private");
  return room;
}

/** Moderators of the room; of a public one those of the atelier too. */
export async function requireModerator(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await requireReadable(ctx, name);
  if (!moderatesRoom(ctx, room)) throw denied("role");
  return room;
}

/** The owner; of a public room an admin of the atelier too. */
export async function requireOwner(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await requireReadable(ctx, name);
  if (!ownsRoom(ctx, room)) throw denied("role");
  return room;
}

export function ownsRoom(ctx: Ctx, room: RoomView): boolean {
  const isAdmin = hasRole(requireUser(ctx).role, "admin") && !room.isPrivate;
  return isAdmin || room.role === "owner";
}

export function moderatesRoom(ctx: Ctx, room: RoomView): boolean {
  const isStaff = hasRole(requireUser(ctx).role, "moderator") && !room.isPrivate;
  return isStaff || room.role === "owner" || room.role === "moderator";
}

/** Whoever may come in as things stand: those who are in, those who were invited, and to a public room anybody. */
export function requireEntrance(room: RoomView): void {
  if (room.bannedAt !== null) throw denied("banned");
  if (room.role !== null) return;
  if (room.isPrivate && !room.isInvited) throw denied("private");
  if (room.archivedAt !== null) throw denied("archived");
}

export const snapshotOf = (room: RoomView): RoomSnapshot & { kind: "room" } => ({
  kind: "room",
  id: room.id,
  name: room.name,
  description: room.description,
  topic: room.topic,
  archived: room.archivedAt !== null,
});

/** The person who asks, with the name that others see. */
export function requireAuthor(ctx: Ctx): Author {
  const { userId, username } = requireUser(ctx);
  return { userId, username };
}

export type RoomHandshake = Handshake & { readonly about: RoomSnapshot & { kind: "room" } };

/** How the person is introduced to the room's object. */
export function handshakeFor(ctx: Ctx, room: RoomView): RoomHandshake {
  const { role } = requireUser(ctx);
  return {
    about: snapshotOf(room),
    participant: {
      ...requireAuthor(ctx),
      role: room.role,
      isStaff: hasRole(role, "moderator") && !room.isPrivate,
      mutedUntil: room.mutedUntil ?? 0,
      language: ctx.language,
      sharesReceipts: room.sharesReceipts,
      state: "online",
    },
  };
}
