import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { generateWidgets } from "../generate/generate-widgets";
import { generationRoutes } from "./generation-routes";
import { presentTailoringError } from "./present-error";
import { refusedOrder } from "./refused-body";
import { AnalysisReference } from "./schemas";
import { toWidgetsAnswer } from "./wire";

const routes = new Hono<AppEnv>()
  .use(noStore)
  .use(userGuard)
  .post(
    "/generate-widgets",
    valid("json", AnalysisReference, { refuse: refusedOrder }),
    async (c) => {
      const asked = c.req.valid("json");
      return c.json(toWidgetsAnswer(asked, await generateWidgets(c.var.ctx, asked)));
    },
  )
  .route("/", generationRoutes);

export const tailoringRoutes = new Hono<AppEnv>().route(
  "/api/cv",
  routes.onError(respondWith(presentTailoringError)),
);
