import type { MiddlewareHandler } from "hono";
import type { Belongings } from "../../../platform/belongings";
import type { AppEnv } from "../../../platform/context";

export type PageParts = {
  readonly belongings: readonly Belongings[];
  /** In front of every form that tries a password; what it throws comes back in the form. */
  readonly limit?: MiddlewareHandler<AppEnv>;
};
