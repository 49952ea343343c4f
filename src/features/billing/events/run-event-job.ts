import { eq } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { JobRun } from "../../../platform/job-kind";
import { findGateway } from "../gateway/find-gateway";
import { isKnownIn, paymentModeOf } from "../gateway/gateway";
import { billingEvents, type EventOutcome } from "../store/tables";
import { syncCustomer } from "../subscriptions/sync-customer";
import type { EventJobInput } from "./job-inputs";

/** The result's id is the event's. Fetching once more does no harm, so a step in doubt is done again. */
export async function runEventJob(ctx: Ctx, run: JobRun<EventJobInput, "fetch">): Promise<string> {
  const { eventId } = run.input;
  await run.step("fetch", { result: z.null() }, async () => {
    const event = await ctx.db
      .select({ customerId: billingEvents.customerId })
      .from(billingEvents)
      .where(eq(billingEvents.id, eventId))
      .get();
    // An erasure has taken it away meanwhile.
    if (!event) return null;
    const outcome = await fetchCustomer(ctx, event.customerId);
    await ctx.db
      .update(billingEvents)
      .set({ doneAt: ctx.now().getTime(), outcome })
      .where(eq(billingEvents.id, eventId));
    return null;
  });
  return eventId;
}

async function fetchCustomer(ctx: Ctx, customerId: string): Promise<EventOutcome> {
  const gateway = await findGateway(ctx);
  if (gateway === null || !isKnownIn(paymentModeOf(ctx), customerId)) return "unknown_customer";
  return syncCustomer(ctx, gateway, customerId);
}
