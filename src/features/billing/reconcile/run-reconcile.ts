import { asc, lt } from "drizzle-orm";
import * as z from "zod";
import type { Ctx } from "../../../platform/context";
import type { JobRun } from "../../../platform/job-kind";
import { describeError } from "../../../platform/log";
import { findGateway } from "../gateway/find-gateway";
import { type PaymentGateway } from "../gateway/gateway";
import { billingCustomers } from "../store/tables";
import { compareCustomer } from "./compare-customer";
import type { ReconcileInput } from "./reconcile-input";

/** Each takes some five calls, and a run stays below the 50 that the smallest plan of the platform allows. */
const CUSTOMERS_A_RUN = 6;

/** Page after page, those that were fetched longest ago first: what is done is newer, so any run finds its place. */
export async function runReconcile(
  ctx: Ctx,
  run: JobRun<ReconcileInput, "compare">,
): Promise<string> {
  const gateway = await findGateway(ctx);
  if (gateway === null) return run.jobId;
  const page = await nextCustomers(ctx, run.input.since);
  const [first] = page;
  if (first === undefined) return run.jobId;
  await run.step("compare", { result: z.null(), attempt: `${first}:${run.attempt}` }, async () => {
    await comparePage(ctx, gateway, page);
    return null;
  });
  return run.continueLater();
}

async function nextCustomers(ctx: Ctx, since: number): Promise<string[]> {
  const rows = await ctx.db
    .select({ customerId: billingCustomers.customerId })
    .from(billingCustomers)
    .where(lt(billingCustomers.fetchedAt, since))
    .orderBy(asc(billingCustomers.fetchedAt))
    .limit(CUSTOMERS_A_RUN);
  return rows.map(({ customerId }) => customerId);
}

/** One that fails does not keep back the others; where all fail, the service is away, and the job tries again. */
async function comparePage(ctx: Ctx, gateway: PaymentGateway, page: readonly string[]) {
  const failures: unknown[] = [];
  for (const customerId of page) {
    await compareCustomer(ctx, gateway, customerId).catch((error: unknown) => {
      ctx.log.error("billing_comparison_failed", { error: describeError(error) });
      failures.push(error);
    });
  }
  if (failures.length === page.length) throw failures[0];
}
