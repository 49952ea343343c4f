import { and, desc, eq, gt, isNotNull, or } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { allInOrder } from "../../../platform/all-in-order";
import { selectPeopleOf } from "../../accounts";
import { chatError } from "../errors";
import { roomOf } from "../objects";
import type { ModerationRecord } from "../room";
import { roomSanctions } from "../store/tables";
import type { RoomBan } from "./moderate";
import { moderatesRoom, type RoomView } from "./room-view";

/** The part of a room that only its moderators see. */
export type Moderation = {
  /** The end of each mute in Unix milliseconds, by user id. */
  readonly mutes: ReadonlyMap<number, number>;
  /** The latest first. */
  readonly bans: readonly RoomBan[];
  /** Newest first. */
  readonly records: readonly ModerationRecord[];
  readonly hasEarlier: boolean;
};

const RECORDS_SHOWN = 20;
const BANS_SHOWN = 100;
const SANCTIONS_READ = 500;

/** `before` is the id of the last record on the page before. */
export async function openModeration(
  ctx: Ctx,
  { room, before }: { room: RoomView; before?: number | undefined },
): Promise<Moderation> {
  if (!moderatesRoom(ctx, room))
    throw chatError("PERMISSION_DENIED", { details: { reason: "role" } });
  const sanctions = selectSanctions(ctx, room.id);
  const [[inForce, people], records] = await allInOrder([
    ctx.db.batch([sanctions, selectPeopleOf(ctx, sanctions)]),
    roomOf(ctx.env, room.id).moderation({ limit: RECORDS_SHOWN + 1, before }),
  ]);
  const names = new Map(people.map(({ id, username }) => [id, username]));
  const bans = inForce.flatMap(({ userId, bannedAt }) =>
    bannedAt === null ? [] : [{ userId, bannedAt, username: names.get(userId) ?? "" }],
  );
  const now = ctx.now().getTime();
  const muted = inForce.filter(({ mutedUntil }) => (mutedUntil ?? 0) > now);
  return {
    mutes: new Map(muted.map(({ userId, mutedUntil }) => [userId, mutedUntil ?? 0])),
    bans: bans.slice(0, BANS_SHOWN),
    records: records.slice(0, RECORDS_SHOWN),
    hasEarlier: records.length > RECORDS_SHOWN,
  };
}

function selectSanctions(ctx: Ctx, roomId: number) {
  const { userId, mutedUntil, bannedAt } = roomSanctions;
  const inForce = or(isNotNull(bannedAt), gt(mutedUntil, ctx.now().getTime()));
  return ctx.db
    .select({ userId, mutedUntil, bannedAt })
    .from(roomSanctions)
    .where(and(eq(roomSanctions.roomId, roomId), inForce))
    .orderBy(desc(bannedAt))
    .limit(SANCTIONS_READ);
}
