import { Hono } from "hono";
import type { AppEnv } from "../../../platform/context";
import { valid } from "../../../platform/http";
import { generateCv } from "../cv/generate-cv";
import { tailoringError } from "../errors";
import { downloadTailoredCv } from "../keeping/cv-file";
import { getCv } from "../keeping/get-cv";
import { refitCv } from "../keeping/refit-cv";
import { removeCv } from "../keeping/remove-cv";
import { listCvPage } from "../page-data/list-cv-page";
import { CvId, CvListQuery, GenerateCv, RefitCv } from "./generation-schemas";
import { toCvListAnswer, toGenerateCvAnswer, toTailoredCvAnswer } from "./generation-wire";
import { refusedChoices, refusedOrder } from "./refused-body";

const knownCv = valid("param", CvId, { refuse: () => tailoringError("CV_NOT_FOUND") });

/** Its paths begin behind `/api/cv`. */
export const generationRoutes = new Hono<AppEnv>()
  .post("/generate-v2", valid("json", GenerateCv, { refuse: refusedOrder }), async (c) => {
    const { analysisId, ...choices } = c.req.valid("json");
    const order = { analysisId, choices: { ...choices, pinned: [], excluded: [] } };
    return c.json(toGenerateCvAnswer(await generateCv(c.var.ctx, order)));
  })
  .get("/generations", valid("query", CvListQuery), async (c) => {
    const query = c.req.valid("query");
    return c.json(toCvListAnswer(await listCvPage(c.var.ctx, query), query));
  })
  .get("/generations/:cvId", knownCv, async (c) =>
    c.json(toTailoredCvAnswer(await getCv(c.var.ctx, c.req.valid("param").cvId))),
  )
  .get("/generations/:cvId/pdf", knownCv, async (c) =>
    downloadTailoredCv(c.var.ctx, { id: c.req.valid("param").cvId, format: "pdf" }),
  )
  .get("/generations/:cvId/docx", knownCv, async (c) =>
    downloadTailoredCv(c.var.ctx, { id: c.req.valid("param").cvId, format: "docx" }),
  )
  .get("/generations/:cvId/json", knownCv, async (c) =>
    downloadTailoredCv(c.var.ctx, { id: c.req.valid("param").cvId, format: "json" }),
  )
  .post(
    "/generations/:cvId/refit",
    knownCv,
    valid("json", RefitCv, { refuse: refusedChoices }),
    async (c) => {
      const { cvId } = c.req.valid("param");
      const refit = { id: cvId, choices: c.req.valid("json") };
      return c.json(toTailoredCvAnswer(await refitCv(c.var.ctx, refit)));
    },
  )
  .delete("/generations/:cvId", knownCv, async (c) => {
    const receipt = await removeCv(c.var.ctx, c.req.valid("param").cvId);
    return c.json({ success: true, receipt });
  });
