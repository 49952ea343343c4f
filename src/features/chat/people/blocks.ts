import { and, desc, eq, or } from "drizzle-orm";
import { requireUser } from "../../../platform/auth";
import type { Ctx } from "../../../platform/context";
import { findPeople, type Person } from "../../accounts";
import { chatError } from "../errors";
import { pairOf } from "../objects";
import { userBlocks } from "../tables";
import { conversationOf } from "./conversation";

/** Either way round. */
export async function hasBlock(ctx: Ctx, one: number, other: number): Promise<boolean> {
  const { blockerId, blockedId } = userBlocks;
  const found = await ctx.db
    .select({ blockerId })
    .from(userBlocks)
    .where(
      or(
        and(eq(blockerId, one), eq(blockedId, other)),
        and(eq(blockerId, other), eq(blockedId, one)),
      ),
    )
    .limit(1);
  return found.length > 0;
}

/** From now on neither writes to the other. What was said stays. */
export async function blockPerson(ctx: Ctx, blockedId: number): Promise<void> {
  const { userId: blockerId } = requireUser(ctx);
  if (blockedId === blockerId) throw chatError("SELF_CONVERSATION");
  const [person] = await findPeople(ctx, [blockedId]);
  if (!person || person.status === "deleted") throw chatError("USER_NOT_FOUND");
  const createdAt = ctx.now().getTime();
  await ctx.db.insert(userBlocks).values({ blockerId, blockedId, createdAt }).onConflictDoNothing();
  await closeConversation(ctx, blockerId, blockedId);
}

export async function unblockPerson(ctx: Ctx, blockedId: number): Promise<void> {
  const { userId: blockerId } = requireUser(ctx);
  const lifted = await ctx.db
    .delete(userBlocks)
    .where(and(eq(userBlocks.blockerId, blockerId), eq(userBlocks.blockedId, blockedId)))
    .returning({ blockedId: userBlocks.blockedId });
  if (lifted.length === 0) throw chatError("USER_NOT_FOUND");
  await closeConversation(ctx, blockerId, blockedId);
}

/** The object that two people share learns how things stand: open sockets to it feel it at once. */
async function closeConversation(ctx: Ctx, one: number, other: number): Promise<void> {
  const closed = (await hasBlock(ctx, one, other)) ? "blocked" : null;
  await pairOf(ctx.env, one, other).close(conversationOf(one, other, closed));
}

const SHOWN = 100;

/** The latest first. */
export async function listBlocked(ctx: Ctx): Promise<Person[]> {
  const { userId } = requireUser(ctx);
  const rows = await ctx.db
    .select({ id: userBlocks.blockedId })
    .from(userBlocks)
    .where(eq(userBlocks.blockerId, userId))
    .orderBy(desc(userBlocks.createdAt))
    .limit(SHOWN);
  const people = await findPeople(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id }) => people.find((person) => person.id === id) ?? []);
}
