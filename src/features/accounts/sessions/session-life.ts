import type { Ctx } from "../../../platform/context";

/** A device stays signed in this long without a sign of life. */
export const sessionMs = (ctx: Ctx) => ctx.config.ACCOUNT_SESSION_DAYS * 86_400_000;
