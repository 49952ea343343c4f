import { Hono } from "hono";
import { userGuard } from "../../../platform/auth";
import type { AppEnv } from "../../../platform/context";
import { presentCvError } from "../../../platform/envelopes";
import { respondWith, valid } from "../../../platform/http";
import { noStore } from "../../../platform/no-store";
import { requireOwnOriginForUpgrade } from "../../../platform/own-origin";
import { cvError } from "../errors";
import { downloadCv } from "../keeping/download-cv";
import { followAnalysis, getAnalysisJob } from "../keeping/follow-analysis";
import { getAnalysis } from "../keeping/get-analysis";
import { listAnalyses } from "../keeping/list-analyses";
import { removeAnalysis } from "../keeping/remove-analysis";
import { acceptChanges } from "../optimised/accept-changes";
import { downloadOptimised } from "../optimised/download-optimised";
import { requireOptimised } from "../optimised/require-optimised";
import { uploadCv } from "../upload/upload-cv";
import { postedCv } from "./posted-cv";
import { AcceptChanges, AnalysisId, OptimisedFileQuery, SinceJobEvent } from "./schemas";
import { toCvHistory, toOptimised, toRecord } from "./wire";

const knownAnalysis = valid("param", AnalysisId, { refuse: () => cvError("ANALYSIS_NOT_FOUND") });

const routes = new Hono<AppEnv>()
  .use(noStore)
  .use(userGuard)
  .post("/upload", async (c) => {
    const { id, status, fileName } = await uploadCv(c.var.ctx, await postedCv(c));
    const answer = { success: true, analysisId: id, status, originalFileName: fileName };
    return c.json(answer, 202);
  })
  .get("/history", async (c) =>
    c.json(toCvHistory(await listAnalyses(c.var.ctx), c.get("language"))),
  )
  .get("/analyze/:id", knownAnalysis, async (c) => {
    const view = await getAnalysis(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, analysis: await toRecord(view, c.get("language")) });
  })
  .get("/jobs/:id", knownAnalysis, async (c) =>
    c.json(await getAnalysisJob(c.var.ctx, c.req.valid("param").id)),
  )
  .get("/jobs/:id/live", knownAnalysis, valid("query", SinceJobEvent), async (c) => {
    if (c.req.header("upgrade") !== "websocket") throw cvError("UPGRADE_REQUIRED");
    requireOwnOriginForUpgrade(c);
    const { since } = c.req.valid("query");
    return followAnalysis(c.var.ctx, { ...c.req.valid("param"), since, upgrade: c.req.raw });
  })
  .post("/optimize/:id", knownAnalysis, async (c) => {
    const optimised = await requireOptimised(c.var.ctx, c.req.valid("param").id);
    return c.json(await toOptimised(optimised, c.get("language")));
  })
  .put("/optimize/:id", knownAnalysis, valid("json", AcceptChanges), async (c) => {
    const { id } = c.req.valid("param");
    const { accepted } = c.req.valid("json");
    const optimised = await acceptChanges(c.var.ctx, { id, accepted });
    return c.json(await toOptimised(optimised, c.get("language")));
  })
  .get("/:id/optimized", knownAnalysis, valid("query", OptimisedFileQuery), async (c) =>
    downloadOptimised(c.var.ctx, { ...c.req.valid("param"), ...c.req.valid("query") }),
  )
  .get("/:id/file", knownAnalysis, async (c) => downloadCv(c.var.ctx, c.req.valid("param").id))
  .delete("/:id", knownAnalysis, async (c) => {
    const receipt = await removeAnalysis(c.var.ctx, c.req.valid("param").id);
    return c.json({ success: true, receipt });
  });

export const cvRoutes = new Hono<AppEnv>().route(
  "/api/cv",
  routes.onError(respondWith(presentCvError)),
);
