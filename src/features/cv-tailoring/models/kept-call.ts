import { and, eq, isNull } from "drizzle-orm";
import type { Ctx } from "../../../platform/context";
import type { StepOptions, StepStart } from "../../../platform/job-kind";
import { widgetCalls } from "../store/tables";

export type CallOwner = { readonly jobId: string; readonly ownerId: string };

/**
 * It writes down that a call begins, then what came of it. Another request for the same reads that instead of calling, and
 * finds a call in doubt where the first has died in it: no call is paid twice.
 */
export function keptCalls(ctx: Ctx, { jobId, ownerId }: CallOwner) {
  return {
    jobId,
    async step<T>(
      name: string,
      { attempt = "", result }: StepOptions<T>,
      work: (start: StepStart) => Promise<T> | T,
    ): Promise<T> {
      const id = `${jobId}:${name}:${attempt}`;
      if (!(await begin(ctx, { id, ownerId }))) {
        const kept = await ctx.db
          .select({ result: widgetCalls.result })
          .from(widgetCalls)
          .where(eq(widgetCalls.id, id))
          .get();
        return kept?.result ? result.parse(JSON.parse(kept.result)) : work("in_doubt");
      }
      const value = await work("fresh");
      await ctx.db
        .update(widgetCalls)
        .set({ result: JSON.stringify(value) })
        .where(and(eq(widgetCalls.id, id), isNull(widgetCalls.result)));
      return value;
    },
  };
}

/** It is true for the one request that begins. */
export async function begin(
  ctx: Ctx,
  { id, ownerId }: { readonly id: string; readonly ownerId: string },
): Promise<boolean> {
  const begun = await ctx.db
    .insert(widgetCalls)
    .values({ id, ownerId, startedAt: ctx.now().getTime() })
    .onConflictDoNothing()
    .returning({ id: widgetCalls.id });
  return begun.length > 0;
}
