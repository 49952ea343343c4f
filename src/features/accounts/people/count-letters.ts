import type { Ctx } from "../../../platform/context";
import { listLetters } from "../../letters";

/** What the browser’s session has kept so far and signing in will adopt. */
export async function countWaitingLetters(ctx: Ctx): Promise<number> {
  return ctx.actor.kind === "visitor" ? countLetters(ctx) : 0;
}

export async function countLetters(ctx: Ctx): Promise<number> {
  const { total } = await listLetters(ctx, { page: 1, per_page: 1 });
  return total;
}
