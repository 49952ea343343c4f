import type { Ctx } from "../../../platform/context";

/** How long a device stays signed in without a sign of life. */
export const sessionMs = (ctx: Ctx) => ctx.config.ACCOUNT_SESSION_DAYS * 86_400_000;
