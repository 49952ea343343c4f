import { and, eq } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import { ownerKey } from "../../../platform/owner";
import { accountErasures } from "../store/tables";
import { withCounts } from "./counts";
import { loadSources } from "./sources";

type Erasure = typeof accountErasures.$inferSelect;

/** It erases the next part, then moves the row on, unless another run has done so meanwhile. It is safe to repeat. */
export async function erasePart(ctx: Ctx, erasure: Erasure): Promise<null> {
  const { id, part, userId, position, counts } = erasure;
  const sources = await loadSources(ctx);
  const index = sources.findIndex(({ name }) => name === erasure.source);
  // A source that no release knows any more leads back to the first one, where little is left to do.
  const [source, following] = sources.slice(Math.max(0, index));
  if (!source) return null;
  const owner = { userId, key: ownerKey(userId) };
  const removed = await source.removeFor(ctx, owner, index < 0 ? null : position);
  const next = removed.next === null ? following : source;
  await ctx.db
    .update(accountErasures)
    .set({
      part: part + 1,
      source: next?.name ?? source.name,
      position: removed.next,
      counts: withCounts(counts, source.name, removed.counts),
      completedAt: next ? null : ctx.now().getTime(),
    })
    .where(and(eq(accountErasures.id, id), eq(accountErasures.part, part)));
  return null;
}
