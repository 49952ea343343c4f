import { and, desc, eq, or } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople, type Person, selectPeople } from "../../accounts";
import { chatError } from "../errors";
import { pairOf } from "../objects";
import { userBlocks } from "../store/tables";
import { conversationOf } from "./conversation";

/** Whether one of the two has blocked the other. */
export async function hasBlock(ctx: Ctx, one: number, other: number): Promise<boolean> {
  return (await selectBlocks(ctx, one, other)).length > 0;
}

/** The statement of `hasBlock`, for a batch. */
export function selectBlocks(ctx: Ctx, one: number, other: number) {
  const { blockerId, blockedId } = userBlocks;
  return ctx.db
    .select({ blockerId })
    .from(userBlocks)
    .where(
      or(
        and(eq(blockerId, one), eq(blockedId, other)),
        and(eq(blockerId, other), eq(blockedId, one)),
      ),
    );
}

/** From now on neither can write to the other. Earlier messages stay. */
export async function blockPerson(ctx: Ctx, blockedId: number): Promise<void> {
  const { userId: blockerId } = requireUser(ctx);
  if (blockedId === blockerId) throw chatError("SELF_CONVERSATION");
  const [person] = await findPeople(ctx, [blockedId]);
  if (!person || person.status === "deleted") throw chatError("USER_NOT_FOUND");
  const createdAt = ctx.now().getTime();
  await ctx.db.insert(userBlocks).values({ blockerId, blockedId, createdAt }).onConflictDoNothing();
  await announceBlock(ctx, blockedId, "blocked");
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
