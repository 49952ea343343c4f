import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import * as z from "zod";
import { clientOf } from "../../platform/client";
import type { AppEnv, Ctx } from "../../platform/context";
import { AppError, platformError } from "../../platform/errors";
import { respondWith, valid } from "../../platform/http";
import { respondWithErrorPage } from "../../ui/error-page";
import { checkSources } from "./check-sources";
import { letterError } from "./errors";
import { tidyFields } from "./form-fields";
import { getAccess } from "./get-access";
import { getLetter } from "./get-letter";
import { getLetterJob } from "./get-letter-job";
import { listLetters } from "./list-letters";
import { removeLetter, restoreLetter } from "./remove-letter";
import { requestLetters } from "./request-letters";
import { GenerateLetters } from "./request-schema";
import { HistoryPage, LetterId } from "./schemas";
import type { CheckOutcome } from "./views/source-check";

/** An offer of 20,000 characters that a form spells in nine bytes each, and the other fields. */
const MAX_FORM_BYTES = 200 * 1024;
const validId = valid("param", LetterId, { refuse: () => letterError("LETTER_NOT_FOUND") });

/** A link may be old or made up. */
const Checked = z.enum(["answered", "silent"]).optional().catch(undefined);

/** Loaded on use: an isolate that serves programs only never parses a view. */
const loadViews = () => import("./views/answers");

const pages = new Hono<AppEnv>()
  .get("/", valid("query", HistoryPage), (c) => {
    const company = (c.req.query("company") ?? "").slice(0, 200);
    const fields = { company_name: company };
    return respondWithLetters(c, { page: c.req.valid("query").page, fields });
  })
  .post("/", bodyLimit({ maxSize: MAX_FORM_BYTES, onError: refuseSize }), async (c) => {
    const fields = await c.req.parseBody();
    const request = GenerateLetters.safeParse(tidyFields(fields));
    const desk = { page: 1, fields };
    if (!request.success) return respondWithLetters(c, desk, wrongFields(request.error));
    const outcome = await requestLetters(c.var.ctx, {
      request: request.data,
      client: clientOf(c),
    }).catch(asRefusal);
    if (outcome instanceof AppError) return respondWithLetters(c, desk, outcome);
    return c.redirect(`/letters/jobs/${outcome.job_id}`, 303);
  })
  .get("/jobs/:jobId", async (c) => {
    const job = await getLetterJob(c.var.ctx, c.req.param("jobId"));
    if (job.status === "completed") return c.redirect(`/letters/${job.letter_id ?? ""}`, 303);
    return (await loadViews()).respondWithJob(c, job);
  })
  .get("/:id", validId, async (c) => {
    const { origin } = new URL(c.req.url);
    const [views, letter] = await Promise.all([
      loadViews(),
      getLetter(c.var.ctx, { id: c.req.valid("param").id, origin }),
    ]);
    return views.respondWithLetter(c, letter, Checked.parse(c.req.query("checked")));
  })
  .post("/:id/check", validId, async (c) => {
    const { id } = c.req.valid("param");
    const { origin } = new URL(c.req.url);
    const { silent_sources: silent } = await checkSources(c.var.ctx, { id, origin });
    const outcome: CheckOutcome = silent.length > 0 ? "silent" : "answered";
    return c.redirect(`/letters/${id}?checked=${outcome}#checked`, 303);
  })
  .post("/:id/delete", validId, async (c) => {
    const { id } = c.req.valid("param");
    await removeLetter(c.var.ctx, id);
    return c.redirect(`/letters?deleted=${id}`, 303);
  })
  .post("/:id/restore", validId, async (c) => {
    const { id } = c.req.valid("param");
    await restoreLetter(c.var.ctx, id);
    return c.redirect(`/letters/${id}`, 303);
  });

export const letterPages = pages.onError(respondWith(respondWithErrorPage));

type Desk = {
  readonly page: number;
  /** Of the form, as they came. */
  readonly fields: Readonly<Record<string, unknown>>;
};

async function respondWithLetters(c: Context<AppEnv>, desk: Desk, error?: AppError) {
  const { ctx } = c.var;
  const [views, access, history] = await Promise.all([
    loadViews(),
    getAccess(ctx),
    listLetters(ctx, { page: desk.page, per_page: 10 }),
  ]);
  const view = {
    access,
    history,
    fields: desk.fields,
    activeJob: access.active_job_id ? await findActiveJob(ctx, access.active_job_id) : null,
    deletedId: LetterId.safeParse({ id: c.req.query("deleted") }).data?.id ?? null,
    isInvited: c.req.query("invited") === "1",
  };
  return views.respondWithDesk(c, view, error);
}

/** Between two reads the job may have ended and its log gone: then there is nothing to follow. */
async function findActiveJob(ctx: Ctx, jobId: string) {
  const job = await getLetterJob(ctx, jobId).catch(asRefusal);
  const isOver = job instanceof AppError || job.status === "completed" || job.status === "failed";
  return isOver ? null : job;
}

/** What the person is told in the page; anything else stays an error. */
function asRefusal(error: unknown): AppError {
  if (error instanceof AppError) return error;
  throw error;
}

function wrongFields({ issues }: z.ZodError): AppError {
  const details = {
    issues: issues.map(({ path, message }) => ({ field: path.join("."), message })),
  };
  return platformError("VALIDATION_ERROR", { details });
}

function refuseSize(): never {
  throw platformError("PAYLOAD_TOO_LARGE");
}
