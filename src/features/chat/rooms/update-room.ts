import { eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { UpdateRoom } from "../api/schemas";
import { rooms } from "../store/tables";
import {
  snapshotOf,
  requireAuthor,
  requireModerator,
  requireRoomOwner,
  type RoomView,
} from "./room-view";

/** Changes description and topic. An absent one stays as it is. */
export async function updateRoom(
  ctx: Ctx,
  { name, changes }: { name: string; changes: UpdateRoom },
): Promise<RoomView> {
  const room = await requireModerator(ctx, name);
  if (room.archivedAt !== null) {
    throw chatError("PERMISSION_DENIED", { details: { reason: "archived" } });
  }
  const { description = room.description, topic = room.topic } = changes;
  return change(ctx, { ...room, description, topic }, "texts");
}

/** An archived room can be read by the same people as before, but takes no more messages. */
export async function archiveRoom(
  ctx: Ctx,
  { name, isArchived }: { name: string; isArchived: boolean },
): Promise<RoomView> {
  const room = await requireRoomOwner(ctx, name);
  if ((room.archivedAt !== null) === isArchived) return room;
  const archivedAt = isArchived ? ctx.now().getTime() : null;
  return change(ctx, { ...room, archivedAt }, isArchived ? "archived" : "unarchived");
}

async function change(ctx: Ctx, room: RoomView, detail: string): Promise<RoomView> {
  const author = requireAuthor(ctx);
  const { description, topic, archivedAt } = room;
  await ctx.db.update(rooms).set({ description, topic, archivedAt }).where(eq(rooms.id, room.id));
  await roomOf(ctx.env, room.id).changeTexts(snapshotOf(room), author, { detail });
  return room;
}
