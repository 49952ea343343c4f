import type { Hono } from "hono";
import type { AppEnv } from "./context";
import { platformError } from "./errors";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/**
 * A path that no route answered gets 405 with `Allow` when another method would be served, 204 with it for OPTIONS, else
 * 404. Middleware and catch-alls, registered for `ALL`, serve nothing.
 */
export function refuseUnmatched(app: () => Hono<AppEnv>) {
  return (c: Parameters<Parameters<Hono<AppEnv>["notFound"]>[0]>[0]): Response => {
    const { router } = app();
    const served = METHODS.filter((method) =>
      router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method),
    );
    if (served.length === 0) throw platformError("NOT_FOUND");
    const allowed = served.includes("GET") ? ["HEAD", ...served] : [...served];
    const allow = [...allowed, "OPTIONS"].toSorted().join(", ");
    c.header("Allow", allow);
    if (c.req.method === "OPTIONS") return c.body(null, 204);
    throw platformError("METHOD_NOT_ALLOWED", { details: { allowed: allow } });
  };
}
