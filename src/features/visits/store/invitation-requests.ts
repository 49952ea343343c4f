import { and, eq, ne, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { invitationRequests } from "./tables";

/** It is what a person has asked for, in their own words; it is null where they have not. */
export async function findInvitationRequest(ctx: Ctx, ownerId: string) {
  const { name, message, status, askedAt, decidedAt } = invitationRequests;
  const [asked] = await ctx.db
    .select({ name, message, status, askedAt, decidedAt })
    .from(invitationRequests)
    .where(eq(invitationRequests.ownerId, ownerId));
  return asked ?? null;
}

/** A granted request wins over another one, so that signing in never closes a gate. Safe to repeat. */
export async function adoptInvitationRequest(
  ctx: Ctx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const table = invitationRequests;
  const other = sql`SELECT 1 FROM ${table} AS other WHERE other.owner_id`;
  await ctx.db.batch([
    ctx.db
      .delete(table)
      .where(
        and(
          eq(table.ownerId, to),
          ne(table.status, "granted"),
          sql`EXISTS (${other} = ${from} AND other.status = 'granted')`,
        ),
      ),
    ctx.db
      .update(table)
      .set({ ownerId: to })
      .where(and(eq(table.ownerId, from), sql`NOT EXISTS (${other} = ${to})`)),
    ctx.db.delete(table).where(eq(table.ownerId, from)),
  ]);
}

export async function removeInvitationRequest(ctx: Ctx, ownerId: string): Promise<void> {
  await ctx.db.delete(invitationRequests).where(eq(invitationRequests.ownerId, ownerId));
}
