import { Hono } from "hono";
import { version } from "../../../../package.json";
import type { AppEnv } from "../../../platform/context";
import { presentLettersError } from "../../../platform/envelopes";
import { respondWith } from "../../../platform/http";
import type { Health } from "./schemas";

const routes = new Hono<AppEnv>()
  .get("/health", (c) => {
    const { ENVIRONMENT: environment } = c.var.ctx.config;
    return c.json({
      status: "healthy",
      app_name: "atelier",
      environment,
      version,
    } satisfies Health);
  })
  .get("/health/ready", async (c) => {
    const { checkReadiness } = await import("../check-readiness");
    const readiness = await checkReadiness(c.var.ctx);
    return c.json(readiness, readiness.status === "ready" ? 200 : 503);
  })
  .get("/metrics", async (c) => {
    const { getMetrics } = await import("../get-metrics");
    const { type, text } = await getMetrics(c.var.ctx, c.req.header("authorization") ?? "");
    c.header("Cache-Control", "no-store");
    return c.body(text, 200, { "content-type": type });
  });

export const healthRoutes = routes.onError(respondWith(presentLettersError));
