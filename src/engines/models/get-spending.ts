import type { Ctx } from "../../platform/context";
import { modelLedger } from "./model-ledger";

/** It is what models have cost this UTC day, in US dollars. */
export type Spending = {
  readonly spent: number;
  readonly committed: number;
  readonly budget: number;
};

const MICRO = 1_000_000;

export async function getSpending(ctx: Ctx): Promise<Spending> {
  const { spent, committed, budget } = await modelLedger(ctx.env, ctx.now()).spending();
  return { spent: spent / MICRO, committed: committed / MICRO, budget: budget / MICRO };
}
