import { and, desc, eq, gt, isNotNull, or } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { findPeople } from "../../accounts";
import { roomOf } from "../objects";
import type { ModerationRecord } from "../room";
import { roomSanctions } from "../tables";
import type { Banned } from "./moderate";
import { requireModerator } from "./room-view";

/** All that a moderator sees of a room beside its members. */
export type Moderation = {
  /** Until when somebody may not write, in Unix milliseconds, by their id. */
  readonly mutes: ReadonlyMap<number, number>;
  /** The latest first. */
  readonly bans: readonly Banned[];
  /** Newest first. */
  readonly records: readonly ModerationRecord[];
  readonly hasEarlier: boolean;
};

const RECORDS_SHOWN = 20;
const BANS_SHOWN = 100;
const SANCTIONS_READ = 500;

/** `before` is the id of a record: the page of the log that comes after it. */
export async function openModeration(
  ctx: Ctx,
  { name, before }: { name: string; before?: number | undefined },
): Promise<Moderation> {
  const room = await requireModerator(ctx, name);
  const [sanctions, records] = await Promise.all([
    sanctionsOf(ctx, room.id),
    roomOf(ctx.env, room.id).moderation({ limit: RECORDS_SHOWN + 1, before }),
  ]);
  const banned = sanctions.flatMap(({ userId, bannedAt }) =>
    bannedAt === null ? [] : [{ userId, bannedAt }],
  );
  const now = ctx.now().getTime();
  const muted = sanctions.filter(({ mutedUntil }) => (mutedUntil ?? 0) > now);
  return {
    mutes: new Map(muted.map(({ userId, mutedUntil }) => [userId, mutedUntil ?? 0])),
    bans: await withNames(ctx, banned.slice(0, BANS_SHOWN)),
    records: records.slice(0, RECORDS_SHOWN),
    hasEarlier: records.length > RECORDS_SHOWN,
  };
}

/** Those in force. */
function sanctionsOf(ctx: Ctx, roomId: number) {
  const { userId, mutedUntil, bannedAt } = roomSanctions;
  const inForce = or(isNotNull(bannedAt), gt(mutedUntil, ctx.now().getTime()));
  return ctx.db
    .select({ userId, mutedUntil, bannedAt })
    .from(roomSanctions)
    .where(and(eq(roomSanctions.roomId, roomId), inForce))
    .orderBy(desc(bannedAt))
    .limit(SANCTIONS_READ);
}

async function withNames(ctx: Ctx, banned: readonly Omit<Banned, "username">[]): Promise<Banned[]> {
  const people = await findPeople(
    ctx,
    banned.map(({ userId }) => userId),
  );
  const names = new Map(people.map(({ id, username }) => [id, username]));
  return banned.map((ban) => ({ ...ban, username: names.get(ban.userId) ?? "" }));
}
