import { and, eq, getTableColumns, sql } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasRole } from "../../../platform/roles";
import { chatError } from "../errors";
import type { Author, Handshake, RoomSnapshot } from "../room";
import { chatSettings, roomInvitations, roomMembers, rooms, roomSanctions } from "../store/tables";
import { rememberRoom, roomKey } from "./known-rooms";

const { nameKey: _, ...roomColumns } = getTableColumns(rooms);

const viewColumns = {
  ...roomColumns,
  role: roomMembers.role,
  readCount: roomMembers.readCount,
  lastReadSeq: roomMembers.lastReadSeq,
  isInvited: sql<boolean>`${roomInvitations.userId} is not null`.mapWith(Boolean),
  mutedUntil: roomSanctions.mutedUntil,
  bannedAt: roomSanctions.bannedAt,
  sharesReceipts: sql<boolean>`coalesce(${chatSettings.sharesReceipts}, 1)`.mapWith(Boolean),
};

/** A room, and what the person who asks is in it. `role` and the read counts are null for a person who is no member. */
export type RoomView = Readonly<Awaited<ReturnType<typeof selectViews>>[number]>;

/** Selects rooms with everything that a `RoomView` of this person needs. */
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

/** Finds a room by its name. Every verb on a room passes here, so that to a stranger a private room is nowhere there. */
export async function viewRoom(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await selectView(ctx, name).get();
  if (!room || isHidden(room)) throw chatError("ROOM_NOT_FOUND");
  rememberRoom(room);
  return room;
}

const isHidden = ({ isPrivate, role, isInvited }: RoomView) =>
  isPrivate && role === null && !isInvited;

const denied = (reason: "private" | "banned" | "archived" | "role") =>
  chatError("PERMISSION_DENIED", { details: { reason } });

/** Members may read a room, and everybody who was not banned may read a public one. */
export async function requireReadable(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await viewRoom(ctx, name);
  if (room.bannedAt !== null) throw denied("banned");
  if (room.isPrivate && room.role === null) throw denied("private");
  return room;
}

/** The room's moderators pass, and in a public room the atelier's moderators too. */
export async function requireModerator(ctx: Ctx, name: string): Promise<RoomView> {
  const room = await requireReadable(ctx, name);
  if (!moderatesRoom(ctx, room)) throw denied("role");
  return room;
}

/** The owner passes, and in a public room the atelier's admins too. */
export async function requireRoomOwner(ctx: Ctx, name: string): Promise<RoomView> {
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

/** A person who sees a room may enter it, unless it is archived. */
export function requireEntrance(room: RoomView): void {
  if (room.bannedAt !== null) throw denied("banned");
  if (room.role !== null) return;
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

/** The person who asks, under the name that others see. */
export function requireAuthor(ctx: Ctx): Author {
  const { userId, username } = requireUser(ctx);
  return { userId, username };
}

export type RoomHandshake = Handshake & { readonly room: RoomSnapshot & { kind: "room" } };

/** Makes the handshake of the person who asks with the room's object. */
export function handshakeFor(ctx: Ctx, room: RoomView): RoomHandshake {
  const { role } = requireUser(ctx);
  return {
    room: snapshotOf(room),
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
