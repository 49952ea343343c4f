import type { Belongings } from "../../platform/belongings";
import { ownerLimit } from "./generation-limit";

export const quotaBelongings: Belongings = {
  async adopt(ctx, { from, to }) {
    await ownerLimit(ctx.env, from).handOver(to);
  },

  /** Counts of a day say nothing that the letters themselves do not. */
  async *exportFor() {},

  async removeFor(ctx, { key }) {
    await ownerLimit(ctx.env, key).erase();
  },
};
