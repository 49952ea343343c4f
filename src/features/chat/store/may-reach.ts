import { and, eq, or } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { userBlocks } from "./tables";

type Database = Pick<Ctx, "db">;

/**
 * Whether what one person does may reach the other: a direct message, a mention, an invitation, their presence. A block by either of
 * them ends it both ways.
 */
export async function mayReach(ctx: Database, from: number, to: number): Promise<boolean> {
  return (await selectBlocks(ctx, from, to)).length === 0;
}

/** The statement of `mayReach`, for a batch: no row means that one may reach the other. */
export function selectBlocks({ db }: Database, one: number, other: number) {
  const { blockerId, blockedId } = userBlocks;
  return db
    .select({ blockerId })
    .from(userBlocks)
    .where(
      or(
        and(eq(blockerId, one), eq(blockedId, other)),
        and(eq(blockerId, other), eq(blockedId, one)),
      ),
    );
}
