import { and, eq, gt, lt, sql } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { widgetCache, widgetCalls } from "../store/tables";
import { AiWidgetsEnvelope } from "../widgets/ai-widgets";
import { CachedMetadata, type WidgetSet } from "./widget-set";

const CALLS_KEPT_MS = 24 * 3_600_000;

/** It is null where nothing is kept under the key, and where an older version of the rules has kept it in another shape. */
export async function findCachedWidgets(ctx: Ctx, cacheKey: string): Promise<WidgetSet | null> {
  const row = await ctx.db
    .select({ widgets: widgetCache.widgets, metadata: widgetCache.metadata })
    .from(widgetCache)
    .where(and(eq(widgetCache.cacheKey, cacheKey), gt(widgetCache.expiresAt, ctx.now().getTime())))
    .get();
  if (!row) return null;
  const envelope = AiWidgetsEnvelope.safeParse(JSON.parse(row.widgets));
  const metadata = CachedMetadata.safeParse(JSON.parse(row.metadata));
  if (!envelope.success || !metadata.success) return null;
  return { envelope: envelope.data, ...metadata.data, isCached: true };
}

export type WidgetsToKeep = {
  readonly cacheKey: string;
  readonly ownerId: string;
  readonly set: WidgetSet;
  readonly keptMs: number;
};

/** It is a statement, so that it may go into one batch with what else is written. What has expired is replaced. */
export function keepWidgets(ctx: Ctx, { cacheKey, ownerId, set, keptMs }: WidgetsToKeep) {
  const createdAt = ctx.now().getTime();
  const { envelope, isCached: _, ...metadata } = set;
  const row = {
    widgets: JSON.stringify(envelope),
    metadata: JSON.stringify(metadata satisfies CachedMetadata),
    createdAt,
    expiresAt: createdAt + keptMs,
  };
  return ctx.db
    .insert(widgetCache)
    .values({ id: crypto.randomUUID(), cacheKey, ownerId, ...row })
    .onConflictDoUpdate({
      target: widgetCache.cacheKey,
      set: row,
      setWhere: sql`${widgetCache.expiresAt} <= ${createdAt}`,
    });
}

/** Every hour, what has expired goes. It is safe to repeat. */
export async function removeExpiredWidgets(ctx: Ctx): Promise<void> {
  const now = ctx.now().getTime();
  await ctx.db.batch([
    ctx.db.delete(widgetCache).where(lt(widgetCache.expiresAt, now)),
    ctx.db.delete(widgetCalls).where(lt(widgetCalls.startedAt, now - CALLS_KEPT_MS)),
  ]);
}
