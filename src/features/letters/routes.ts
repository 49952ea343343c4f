import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { clientOf } from "../../platform/client";
import type { AppEnv } from "../../platform/context";
import { presentLettersError } from "../../platform/envelopes";
import { platformError } from "../../platform/errors";
import { respondWith, valid } from "../../platform/http";
import { sessionGuard } from "../../platform/session";
import { checkSources } from "./check-sources";
import { letterError } from "./errors";
import { followLetterJob, getLetterJob } from "./get-letter-job";
import { getAccess } from "./get-access";
import { getLetter } from "./get-letter";
import { getLetterPdf } from "./get-letter-pdf";
import { listLetters } from "./list-letters";
import { contentDisposition } from "./pdf/pdf-filename";
import { removeLetter, restoreLetter } from "./remove-letter";
import { requestLetters } from "./request-letters";
import { requireAccess } from "./require-access";
import { GenerateLetters } from "./request-schema";
import { HistoryPage, LetterId, PdfQuery } from "./schemas";

/** An offer of 20,000 characters, each escaped in JSON at the worst, and some more. */
const MAX_BODY_BYTES = 128 * 1024;

const Since = z.object({ since: z.coerce.number().int().min(0).catch(0) });
const validId = valid("param", LetterId, { refuse: () => letterError("INVALID_ID") });

const routes = new Hono<AppEnv>()
  .use(sessionGuard)
  .get("/access", async (c) => c.json(await getAccess(c.var.ctx)))
  .post(
    "/generate",
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => {
        throw platformError("PAYLOAD_TOO_LARGE");
      },
    }),
    valid("json", GenerateLetters, { before: (c) => requireAccess(c.var.ctx) }),
    async (c) => {
      const request = c.req.valid("json");
      return c.json(await requestLetters(c.var.ctx, { request, client: clientOf(c) }), 202);
    },
  )
  .get("/jobs/:jobId", async (c) => c.json(await getLetterJob(c.var.ctx, c.req.param("jobId"))))
  .get("/jobs/:jobId/live", valid("query", Since), async (c) => {
    if (c.req.header("upgrade") !== "websocket") throw letterError("UPGRADE_REQUIRED");
    const { since } = c.req.valid("query");
    return followLetterJob(c.var.ctx, { jobId: c.req.param("jobId"), since, upgrade: c.req.raw });
  })
  .get("/history", valid("query", HistoryPage), async (c) =>
    c.json(await listLetters(c.var.ctx, c.req.valid("query"))),
  )
  .get("/:id", validId, async (c) => {
    const { origin } = new URL(c.var.ctx.config.SITE_ORIGIN || c.req.url);
    return c.json(await getLetter(c.var.ctx, { id: c.req.valid("param").id, origin }));
  })
  .post("/:id/sources/check", validId, async (c) => {
    const { origin } = new URL(c.req.url);
    return c.json(await checkSources(c.var.ctx, { id: c.req.valid("param").id, origin }));
  })
  .get(
    "/:id/pdf",
    validId,
    valid("query", PdfQuery, { refuse: () => letterError("INVALID_TYPE") }),
    async (c) => {
      const { type: kind, inline, sources } = c.req.valid("query");
      const { company, body } = await getLetterPdf(c.var.ctx, {
        id: c.req.valid("param").id,
        kind,
        withSources: sources === "1",
      });
      return c.body(body as ReadableStream, 200, {
        "content-type": "application/pdf",
        "content-disposition": contentDisposition(
          kind,
          company,
          inline === "1" ? "inline" : "attachment",
        ),
      });
    },
  )
  .delete("/:id", validId, async (c) => {
    await removeLetter(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  })
  .post("/:id/restore", validId, async (c) => {
    await restoreLetter(c.var.ctx, c.req.valid("param").id);
    return c.body(null, 204);
  });

export const letterRoutes = routes.onError(respondWith(presentLettersError));
