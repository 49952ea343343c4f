import { and, eq, lt, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { requireOwnerId } from "../../../platform/session";
import { GenerateLetters } from "../api/request-schema";
import { keptRequests } from "./tables";

/** They are kept as long as a visit is remembered. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** A later request of the same visitor takes the place of the earlier one. */
export async function keepRequest(ctx: Ctx, request: GenerateLetters): Promise<void> {
  const kept = { request, keptAt: ctx.now().getTime() };
  await ctx.db
    .insert(keptRequests)
    .values({ ownerId: requireOwnerId(ctx), ...kept })
    .onConflictDoUpdate({ target: keptRequests.ownerId, set: kept });
}

export async function findKeptRequest(ctx: Ctx, ownerId: string): Promise<GenerateLetters | null> {
  const [row] = await ctx.db
    .select({ request: keptRequests.request })
    .from(keptRequests)
    .where(eq(keptRequests.ownerId, ownerId));
  return row ? parsed(row.request) : null;
}

/** It is not there any more once somebody has it, so that two pages that are open at once do not ask twice. */
export async function takeKeptRequest(ctx: Ctx): Promise<GenerateLetters | null> {
  const [row] = await ctx.db
    .delete(keptRequests)
    .where(eq(keptRequests.ownerId, requireOwnerId(ctx)))
    .returning({ request: keptRequests.request });
  return row ? parsed(row.request) : null;
}

/** What an earlier schema accepted and this one does not is as good as nothing. */
const parsed = (request: unknown) => GenerateLetters.safeParse(request).data ?? null;

/** A person's own kept request wins over that of the browser. Safe to repeat. */
export async function adoptKeptRequest(
  ctx: Ctx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  const isFirst = sql`NOT EXISTS (SELECT 1 FROM ${keptRequests} AS own WHERE own.owner_id = ${to})`;
  await ctx.db.batch([
    ctx.db
      .update(keptRequests)
      .set({ ownerId: to })
      .where(and(eq(keptRequests.ownerId, from), isFirst)),
    ctx.db.delete(keptRequests).where(eq(keptRequests.ownerId, from)),
  ]);
}

export async function removeKeptRequest(ctx: Ctx, ownerId: string): Promise<void> {
  await ctx.db.delete(keptRequests).where(eq(keptRequests.ownerId, ownerId));
}

export async function purgeKeptRequests(ctx: Ctx): Promise<void> {
  const before = ctx.now().getTime() - KEPT_DAYS * DAY_MS;
  await ctx.db.delete(keptRequests).where(lt(keptRequests.keptAt, before));
}
