import { and, desc, eq } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople, type Person, selectPeople } from "../../accounts";
import { chatError } from "../errors";
import { inboxOf, pairOf } from "../objects";
import { selectBlocks } from "../store/may-reach";
import { userBlocks } from "../store/tables";
import { conversationOf } from "./conversation";

/** From now on neither can reach the other, and neither hears when the other comes and goes. Earlier messages stay. */
export async function blockPerson(ctx: Ctx, blockedId: number): Promise<void> {
  const { userId: blockerId } = requireUser(ctx);
  if (blockedId === blockerId) throw chatError("SELF_CONVERSATION");
  const [person] = await findPeople(ctx, [blockedId]);
  if (!person || person.status === "deleted") throw chatError("USER_NOT_FOUND");
  const createdAt = ctx.now().getTime();
  await ctx.db.insert(userBlocks).values({ blockerId, blockedId, createdAt }).onConflictDoNothing();
  await Promise.all([
    announceBlock(ctx, blockedId, "blocked"),
    inboxOf(ctx.env, blockerId).unwatch(blockedId),
    inboxOf(ctx.env, blockedId).unwatch(blockerId),
  ]);
}

export async function unblockPerson(ctx: Ctx, blockedId: number): Promise<void> {
  const { userId: blockerId } = requireUser(ctx);
  const [lifted, left] = await ctx.db.batch([
    ctx.db
      .delete(userBlocks)
      .where(and(eq(userBlocks.blockerId, blockerId), eq(userBlocks.blockedId, blockedId)))
      .returning({ blockedId: userBlocks.blockedId }),
    // The other one may have a block of their own.
    selectBlocks(ctx, blockerId, blockedId),
  ]);
  if (lifted.length === 0) throw chatError("USER_NOT_FOUND");
  await announceBlock(ctx, blockedId, left.length > 0 ? "blocked" : null);
}

/** Updates the object that the two people share, so that open sockets obey at once. */
async function announceBlock(ctx: Ctx, peer: number, closed: "blocked" | null): Promise<void> {
  const { userId } = requireUser(ctx);
  await pairOf(ctx.env, userId, peer).close(conversationOf(userId, peer, closed));
}

const SHOWN = 100;

/** The latest first. */
export async function listBlocked(ctx: Ctx): Promise<Person[]> {
  const { userId } = requireUser(ctx);
  const { blockerId, blockedId, createdAt } = userBlocks;
  const blocked = ctx.db
    .select({ id: blockedId })
    .from(userBlocks)
    .where(eq(blockerId, userId))
    .orderBy(desc(createdAt))
    .limit(SHOWN);
  const [rows, people] = await ctx.db.batch([blocked, selectPeople(ctx, blocked)]);
  return rows.flatMap(({ id }) => people.find((person) => person.id === id) ?? []);
}
