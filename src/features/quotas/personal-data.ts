import { eq } from "drizzle-orm";
import type { Ctx } from "../../platform/context";
import { type PersonalData, removedAll } from "../../platform/personal-data";
import { ownerLimit } from "./generation-limit";
import { planHoldings } from "./plans/tables";

export const quotaPersonalData: PersonalData<Ctx> = {
  name: "quotas",
  removable: {},

  async adopt(ctx, { from, to }) {
    await ownerLimit(ctx.env, from).handOver(to);
  },

  /** A day's counts say nothing that the letters themselves do not. */
  async *exportFor() {},

  async removeFor(ctx, { key }) {
    await ownerLimit(ctx.env, key).erase();
    await ctx.db.delete(planHoldings).where(eq(planHoldings.ownerId, key));
    return removedAll();
  },
};
