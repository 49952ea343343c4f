import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { hasRole } from "../../../platform/roles";
import type { RoomRole } from "../protocol";
import type { RoomView } from "./room-view";

type RankedPerson = {
  readonly userId: number;
  /** Null for a person who is no member. */
  readonly role: RoomRole | null;
};

/** People moderate only those of a lower rank, and never themselves. A caller also requires a moderator. */
export const outranks = (ctx: Ctx, room: RoomView, { userId, role }: RankedPerson): boolean =>
  requireUser(ctx).userId !== userId && rankOf(role) < ownRank(ctx, room);

const rankOf = (role: RoomRole | null) =>
  role === null ? 0 : { member: 1, moderator: 2, owner: 4 }[role];

/** In public rooms the atelier's moderators rank between a room's moderators and its owner, its admins above the owner. */
function ownRank(ctx: Ctx, room: RoomView): number {
  const own = rankOf(room.role);
  if (room.isPrivate) return own;
  const { role } = requireUser(ctx);
  const asStaff = hasRole(role, "admin") ? 5 : hasRole(role, "moderator") ? 3 : 0;
  return Math.max(own, asStaff);
}
